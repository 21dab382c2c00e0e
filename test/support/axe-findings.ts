import type {Page} from '@playwright/test';
import {runAxe} from './axe.ts';

/** What a document need not have when it is framed: the page around it has it. */
const ofWholePages = ['landmark-one-main', 'page-has-heading-one', 'region'];
const framed = Object.fromEntries(ofWholePages.map((rule) => [rule, {enabled: false}]));

/**
 * What axe holds against a page at rest and against each document framed in it, a line each; the browser's own page in
 * place of one that did not come is left out.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const findings: string[] = [];
  for (const frame of page.frames().filter((each) => !each.url().startsWith('chrome-error:'))) {
    await frame.waitForFunction(() => document.getAnimations().length === 0);
    findings.push(...(await runAxe(frame, frame === page.mainFrame() ? {} : {rules: framed})));
  }
  return findings;
}

/** The same of a page as it stands, light and dark. */
export async function axeByDayAndNight(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    findings.push(...(await axeFindings(page)).map((finding) => `${colorScheme}: ${finding}`));
  }
  return findings;
}
