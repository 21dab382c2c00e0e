import type {Page} from '@playwright/test';
import {runAxe} from './axe.ts';
import {contrastShortfalls} from './contrast-shortfalls.ts';
import {speak, widgetLanguages} from './widget-languages.ts';

/** How a shopper may see a page: by day, by night, or in the few colours that the system allows. */
const appearances = {
  light: {colorScheme: 'light', forcedColors: 'none'},
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  'forced colours': {colorScheme: 'dark', forcedColors: 'active'},
} as const;

/** WCAG 2.2 A and AA, and what axe's makers think good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe holds against a page as it stands, in each language and appearance, a line each. Contrast is measured in all of
 * them by the colours that the browser says it paints; axe's own rule, which takes as long as all the others together
 * and knows nothing of forced colours, judges the first language: a language brings no colours.
 */
export async function axeEverywhere(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const language of widgetLanguages) {
    await speak(page, language);
    for (const [appearance, media] of Object.entries(appearances)) {
      await page.emulateMedia({...media, reducedMotion: 'reduce'});
      await stillness(page);
      const enabled = language === widgetLanguages[0] && media.forcedColors === 'none';
      const found = [
        ...(await runAxe(page, {
          runOnly: {type: 'tag', values: tags},
          rules: {'color-contrast': {enabled}},
        })),
        ...(await contrastShortfalls(page)),
      ];
      findings.push(...found.map((finding) => `${language}, ${appearance}: ${finding}`));
    }
  }
  await page.emulateMedia({colorScheme: null, forcedColors: null, reducedMotion: null});
  return findings;
}

/** Waits until colours have stopped changing. */
async function stillness(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
