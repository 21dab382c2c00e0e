import type {Page} from '@playwright/test';
import {layoutLosses} from './layout-losses.ts';
import {smallTargets} from './small-targets.ts';
import {speak, widgetLanguages} from './widget-languages.ts';

/** Least spacing that text must bear. Source: WCAG 2.2, 1.4.12. */
const spaced = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** How a shopper may read a page: the size of the window in CSS pixels, and what is done to the text. */
const readings = {
  'at 400 %': {width: 320, height: 256, css: ''},
  'held upright': {width: 360, height: 640, css: ''},
  'held sideways': {width: 640, height: 360, css: ''},
  'in text of twice the size': {width: 1280, height: 800, css: 'html { font-size: 200% !important; }'},
  'in spaced text': {width: 320, height: 640, css: spaced},
} as const;

/** What is lost, or too small to hit, in a page as it stands, in each language and reading, a line each. */
export async function lossesEverywhere(page: Page): Promise<readonly string[]> {
  const losses: string[] = [];
  for (const language of widgetLanguages) {
    await speak(page, language);
    for (const [reading, {width, height, css}] of Object.entries(readings)) {
      await page.setViewportSize({width, height});
      await dress(page, css);
      const found = [...(await layoutLosses(page)), ...(await smallTargets(page))];
      losses.push(...found.map((loss) => `${language}, ${reading}: ${loss}`));
    }
  }
  return losses;
}

/** Gives the page and every shadow in it one style sheet more, in place of the last. */
async function dress(page: Page, css: string): Promise<void> {
  await page.evaluate((rules) => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const sheet = Object.assign(new CSSStyleSheet(), {isExtra: true});
    sheet.replaceSync(rules);
    for (const root of roots(document)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => !('isExtra' in one)), sheet];
    }
  }, css);
}
