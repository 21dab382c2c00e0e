import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {exampleBase, filledIn} from '../support/cdn-guide.ts';
import {expect, test} from '../support/journey.ts';
import {placeOf, samples} from '../support/samples/samples.ts';

interface Described {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string}[];
}
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const described: readonly Described[] = modules[0].declarations;

/** Our elements with their attributes, as the manifest has them. */
const attributesOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  described.map(({tagName = '', attributes = []}) => [tagName, attributes.map(({name}) => name)]),
);

/** The samples of a language, each once, by where it stands first. */
function samplesOf(language: string): ReadonlyMap<string, string> {
  const found = samples.filter((sample) => sample.language === language).toReversed();
  const places = new Map(found.map((sample) => [sample.code, placeOf(sample)]));
  return new Map([...places].map(([code, place]) => [place, code]));
}

/** The script of a page, for samples that leave it to the page around them. */
const ownScript = '<script type="module" src="/embed.js"></script>';

/** Opens the page of another shop with this HTML, under the demo's address; answers what the console says of it. */
async function opens(page: Page, html: string): Promise<readonly string[]> {
  const script = / src="[^"]*embed\./.test(html) ? '' : ownScript;
  const said: string[] = [];
  await page.context().grantPermissions(['local-network-access']);
  await page.route(`${exampleBase}**`, (route) =>
    route.fulfill({
      path: `dist/cdn/${route.request().url().slice(exampleBase.length)}`,
      headers: {'access-control-allow-origin': '*'},
    }),
  );
  await page.route('**/another-shop', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Shop</title>${script}${html}`,
    }),
  );
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.goto('/another-shop');
  return said;
}

test.describe('the samples of README and documentation', () => {
  for (const [place, html] of samplesOf('html')) {
    test(`are pages that open without a complaint: ${place}`, async ({shopper, page}) => {
      await shopper.opensCheckout();
      const token = (await page.locator('invoice-checkout').getAttribute('order')) ?? '';
      const isCheckout = html.includes('<invoice-checkout');

      const said = await opens(page, filledIn(html.replaceAll('ORDER-TOKEN', token), exampleBase));

      const shown = isCheckout
        ? page.locator('invoice-billing-form').getByLabel('Email')
        : page.getByText('Thank you.');
      await expect(shown).toBeVisible();
      expect(said).toEqual([]);
    });
  }

  for (const [place, html] of samplesOf('html')) {
    test(`name elements and attributes that there are: ${place}`, async ({page}) => {
      const unknown = await page.evaluate(
        ([text, known]) =>
          [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('*')]
            .filter(({localName}) => localName.includes('-'))
            .flatMap(({localName, attributes}) =>
              [...attributes].map(({name}) => ({localName, name, isKnown: known[localName]?.includes(name)})),
            )
            .filter(({isKnown}) => !isKnown),
        [html, attributesOf] as const,
      );

      expect(unknown).toEqual([]);
    });
  }

  for (const [place, css] of samplesOf('css')) {
    test(`are style sheets that the browser understands: ${place}`, async ({page}) => {
      const declarations = [...css.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => ({
        name,
        value,
      }));
      const selectors = [...css.matchAll(/^(\S.*?) \{$/gm)].map(([, selector = '']) => selector);

      const strange = await page.evaluate(
        ([declared, selected]) => [
          ...declared.filter(({name, value}) => !CSS.supports(name, value)).map(({name}) => name),
          ...selected.filter((selector) => !CSS.supports(`selector(${selector})`)),
        ],
        [declarations, selectors] as const,
      );

      expect(declarations.length).toBeGreaterThan(0);
      expect(strange).toEqual([]);
    });
  }
});
