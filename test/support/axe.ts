import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Frame, Page} from '@playwright/test';

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(require.resolve('axe-core'), 'utf8');

/** Settings of `axe.run`, as its documentation names them. */
export interface AxeOptions {
  readonly runOnly?: {readonly type: 'tag'; readonly values: readonly string[]};
  readonly rules?: Readonly<Record<string, {readonly enabled: boolean}>>;
}

/**
 * What axe holds against a document as it stands, a line each; what is framed in it is left to itself. axe is brought
 * into a document once, however often it is asked, past any policy of the page.
 */
export async function runAxe(document: Page | Frame, options: AxeOptions = {}): Promise<readonly string[]> {
  if (!(await document.evaluate(() => 'axe' in globalThis))) await document.evaluate(source);
  return document.evaluate(async (settings) => {
    const {axe} = globalThis as unknown as {axe: {run(settings: object): Promise<AxeResults>}};
    const {violations} = await axe.run({...settings, iframes: false, resultTypes: ['violations']});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary = ''}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
    );
  }, options);
}

/** The part of axe's answer that is read here. */
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly (string | string[])[];
      readonly failureSummary?: string;
    }[];
  }[];
}
