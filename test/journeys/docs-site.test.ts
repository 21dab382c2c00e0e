import {expect, test} from '../support/journey.ts';
import {flawsByDayAndNight} from '../support/page-flaws.ts';

const pages = [
  ...[
    '',
    '/quick-start',
    '/elements',
    '/http-api',
    '/guides/grouped',
    '/guides/customer-checkout',
    '/errors',
  ],
  ...['/performance', '/performance-server', '/dintero-documents', '/decisions', '/search?q=invoice'],
];
const looks = [
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 320},
] as const;

/** The guides that have diagrams, with how many. */
const diagrams = [
  ['customer-checkout', 1],
  ['merchant-initiated', 2],
  ['several-processes', 2],
  ['go-live', 1],
] as const;

test.describe('the documentation, light on a wide screen and dark on a phone, can be read and pressed:', () => {
  for (const address of pages) {
    test(address || 'its front', async ({shopper}) => {
      await shopper.page.goto(`/docs${address}`);

      expect(await flawsByDayAndNight(shopper.page)).toEqual([]);
    });
  }
});

for (const {colorScheme, width} of looks) {
  test.describe(`the documentation, ${colorScheme}, ${width} pixels wide,`, () => {
    test.use({colorScheme, viewport: {width, height: 740}});

    for (const [guide, count] of diagrams) {
      test(`draws diagrams whose words stay in their places: ${guide}`, async ({shopper}) => {
        const {page} = shopper;

        await page.goto(`/docs/guides/${guide}`);

        await expect(page.getByRole('group', {name: 'Diagram:'})).toHaveCount(count);
        const outside = await page.locator('.said > span').evaluateAll(
          (words) =>
            words.filter((each) => {
              const place = each.parentElement?.getBoundingClientRect();
              return [...each.getClientRects()].some(
                ({left, right, bottom}) =>
                  place === undefined || left < place.left || right > place.right || bottom > place.bottom,
              );
            }).length,
        );
        expect(outside).toBe(0);
      });
    }
  });
}

test.describe('the documentation', () => {
  test('finds a page by a word, without a pointer', async ({shopper}) => {
    const {page} = shopper;
    await page.goto('/docs');

    await page.getByRole('searchbox', {name: 'Search the documentation'}).press('c');
    await page.keyboard.type('ancelling');
    await page.keyboard.press('Enter');
    await page.getByRole('link', {name: 'Cancelling', exact: true}).last().press('Enter');

    await expect(page.getByRole('heading', {level: 1})).toHaveText('Cancelling');
  });

  test('leads from the shop to every page without a script', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL ?? ''});
    const page = await context.newPage();
    await page.goto('/?language=en');

    await page.getByRole('link', {name: 'Documentation'}).click();
    await page.getByRole('link', {name: 'No invoice twice'}).first().click();

    await expect(page.getByRole('heading', {level: 1})).toHaveText('No invoice twice');
    await context.close();
  });
});
