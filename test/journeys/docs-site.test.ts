import {axeFindings} from '../support/axe-findings.ts';
import {hiddenSideways} from '../support/hidden-sideways.ts';
import {expect, test} from '../support/journey.ts';
import {smallTargets} from '../support/small-targets.ts';

const pages = ['', '/quick-start', '/elements', '/http-api', '/guides/grouped', '/errors', '/decisions'];
const looks = [
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 320},
] as const;

for (const {colorScheme, width} of looks) {
  test.describe(`the documentation, ${colorScheme}, ${width} pixels wide,`, () => {
    test.use({colorScheme, viewport: {width, height: 740}});

    for (const address of pages) {
      test(`can be read, pressed, and seen without scrolling sideways: ${address || 'its front'}`, async ({
        shopper,
      }) => {
        const {page} = shopper;

        await page.goto(`/docs${address}`);

        expect(await axeFindings(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
        expect(await hiddenSideways(page)).toBe(0);
      });
    }
  });
}

test.describe('the documentation', () => {
  test('shows a diagram as a picture and as text', async ({shopper}) => {
    const {page} = shopper;
    await page.goto('/docs/guides/grouped');
    const picture = page.getByRole('img', {name: 'The steps as a diagram'});

    await picture.scrollIntoViewIfNeeded();
    await page.getByText('The diagram as text').click();

    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
    await expect(page.getByText('Kravia → Buyer: one invoice over both')).toBeVisible();
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
