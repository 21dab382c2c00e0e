import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/**
 * What axe holds against a page at rest with everything framed in it, a line each. A page without frames is looked at in
 * one go (`legacyMode`), which opens no second page to put the answers of frames together.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const {violations} = await new AxeBuilder({page})
    .setLegacyMode(page.frames().length === 1)
    .options({resultTypes: ['violations']})
    .analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
}
