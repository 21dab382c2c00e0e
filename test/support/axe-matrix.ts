import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from '@playwright/test';
import {contrastShortfalls} from './contrast-shortfalls.ts';
import {speak, widgetLanguages} from './widget-languages.ts';

/** How a shopper may see a page: by day, by night, or in the few colours that the system allows. */
export const appearances = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
} as const;

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const axeSource = readFileSync(require.resolve('axe-core'), 'utf8');

/** WCAG 2.2 A and AA, and what axe's makers think good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against a page as it stands, in each language and appearance, a line each. */
export async function axeEverywhere(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const findings: string[] = [];
  for (const language of widgetLanguages) {
    await speak(page, language);
    for (const [appearance, media] of Object.entries(appearances)) {
      await page.emulateMedia({...media, reducedMotion: 'reduce'});
      await stillness(page);
      const found = [
        ...(await violationsNow(page, media.forcedColors === 'none')),
        ...(await contrastShortfalls(page)),
      ];
      findings.push(...found.map((finding) => `${language}, ${appearance}: ${finding}`));
    }
  }
  return findings;
}

/** Waits until colours have stopped changing. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

function violationsNow(page: Page, contrast: boolean): Promise<readonly string[]> {
  return page.evaluate(
    async ({values, enabled}) => {
      const {axe} = globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}};
      const options = {
        iframes: false,
        resultTypes: ['violations'],
        runOnly: {type: 'tag', values},
        rules: {'color-contrast': {enabled}},
      };
      const {violations} = await axe.run(options);
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({target, failureSummary = ''}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
      );
    },
    {values: tags, enabled: contrast},
  );
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
