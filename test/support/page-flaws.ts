import type {Page} from '@playwright/test';
import {axeFindings} from './axe-findings.ts';
import {hiddenSideways} from './hidden-sideways.ts';
import {smallTargets} from './small-targets.ts';

const looks = [
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 320},
] as const;

/** What cannot be read, pressed or seen without scrolling sideways in a page as it stands, a line each. */
export async function pageFlaws(page: Page): Promise<readonly string[]> {
  const sideways = await hiddenSideways(page);
  return [
    ...(await axeFindings(page)),
    ...(await smallTargets(page)),
    ...(sideways > 0 ? [`${sideways} pixels are out of sight`] : []),
  ];
}

/** The same by day on a wide screen and by night on a small phone. */
export async function flawsByDayAndNight(page: Page): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const {colorScheme, width} of looks) {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 740});
    flaws.push(...(await pageFlaws(page)).map((flaw) => `${colorScheme}, ${width} pixels wide: ${flaw}`));
  }
  return flaws;
}

/** The same of a page of the demo in each of its themes; the page stays as it is and changes only its clothes. */
export async function flawsInEveryTheme(page: Page): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const theme of ['birch', 'flat-pack', 'atelier', 'depot']) {
    await page.evaluate(wear, `/demo/themes/${theme}.css`);
    flaws.push(...(await flawsByDayAndNight(page)).map((flaw) => `${theme}, ${flaw}`));
  }
  return flaws;
}

/** Takes another theme's style sheet in place of the page's own. */
async function wear(href: string): Promise<void> {
  const worn = document.querySelector('link[href^="/demo/themes/"]');
  const wanted = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  const loaded = new Promise((resolve, reject) => {
    wanted.addEventListener('load', resolve);
    wanted.addEventListener('error', reject);
  });
  worn?.replaceWith(wanted);
  await loaded;
}
