import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What axe holds against a page at rest with everything framed in it, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const {violations} = await new AxeBuilder({page}).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
