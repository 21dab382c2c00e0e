import type {FrameLocator, Locator, Page} from '@playwright/test';
import {axeFindings} from '../support/axe-findings.ts';
import {DinteroPage} from '../support/dintero-page.ts';
import {hiddenSideways} from '../support/hidden-sideways.ts';
import {expect, test} from '../support/journey.ts';
import {shopperWords} from '../support/shopper-words.ts';

/** What a buyer sees at last, by what is chosen for the invoice. */
const endings = [
  ['', 'invoice-receipt', 'invoice-complete'],
  ['paid', 'invoice-receipt', 'invoice-complete'],
  ['partial', 'invoice-receipt', 'invoice-complete'],
  ['multi', 'invoice-receipt', 'invoice-complete'],
  ['multipartial', 'invoice-receipt', 'invoice-complete'],
  ['onhold', 'invoice-receipt', 'invoice-complete'],
  ['onholdfailed', 'invoice-billing-form', 'invoice-error'],
  ['failed', 'invoice-billing-form', 'invoice-error'],
  ['declined', 'invoice-billing-form', 'invoice-error'],
  ['bankidfail', 'invoice-billing-form', 'invoice-error'],
] as const;

/** Somebody who tries things out. */
class Visitor {
  readonly page: Page;
  readonly result: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.result = page.frameLocator('iframe[name=result]');
  }

  async opens(query = ''): Promise<void> {
    await this.page.goto(`/playground${query}`);
    await this.continueButton.waitFor();
  }

  /** Orders with what is filled in, and says yes to BankID on Dintero's page. */
  async buys(): Promise<void> {
    await this.continueButton.click();
    const dintero = new DinteroPage(this.result.frameLocator('invoice-checkout iframe'));
    await dintero.payButton.click();
    await dintero.approveButton.click();
  }

  async chooses(label: string, value: string): Promise<void> {
    await this.page.getByRole('combobox', {name: label, exact: true}).selectOption(value);
  }

  get continueButton(): Locator {
    return this.result.locator('invoice-billing-form [part=submit]');
  }

  get events(): Locator {
    return this.result.getByRole('log').getByRole('listitem');
  }
}

test.describe('the playground', () => {
  test('keeps what is chosen in its address, so that it can be shared', async ({shopper, context}) => {
    const visitor = new Visitor(shopper.page);
    await visitor.opens();

    await visitor.chooses('Country', 'FI');
    await visitor.chooses('Language', 'fi');
    await visitor.page.getByLabel('Personal invoice').uncheck();
    await expect(visitor.continueButton).toHaveText('Jatka');
    const other = new Visitor(await context.newPage());
    await other.opens(new URL(visitor.page.url()).search);

    await expect(other.continueButton).toHaveText('Jatka');
    await expect(other.result.locator('invoice-options input[type=radio]')).toHaveCount(2);
  });

  test('leaves the keyboard where it is while it shows what was chosen', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);
    await visitor.opens();
    const language = visitor.page.getByRole('combobox', {name: 'Language'});
    await language.focus();

    await language.press('n');
    await expect(visitor.continueButton).not.toHaveText('Continue');

    await expect(language).toBeFocused();
  });

  test('shows the events of a purchase under the strictest policy', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);
    await visitor.opens('?csp=strict&form=filled&identity=none');

    await visitor.continueButton.click();
    await visitor.result.locator('invoice-receipt').waitFor();

    await expect(visitor.events.filter({hasText: 'invoice-complete'})).toHaveCount(1);
    await expect(visitor.events.filter({hasText: 'securitypolicyviolation'})).toHaveCount(0);
  });

  for (const [scenario, shown, event] of endings) {
    test(`leads through BankID to the end that was chosen: ${scenario || 'an invoice'}`, async ({
      shopper,
    }) => {
      const visitor = new Visitor(shopper.page);
      await visitor.opens(`?form=filled&csp=strict&scenario=${scenario}`);

      await visitor.buys();

      await expect(visitor.events.filter({hasText: event})).toHaveCount(1, {timeout: 30_000});
      await expect(visitor.result.locator(shown)).toBeVisible();
    });
  }

  test('looks the same on the page that a buyer comes back to', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);
    await visitor.opens('?form=filled&mode=redirect&language=fi&theme=depot');

    await visitor.continueButton.click();
    const dintero = new DinteroPage(visitor.result, shopperWords.fi);
    await dintero.payButton.click();
    await dintero.approveButton.click();

    await expect(visitor.page.locator('invoice-return invoice-receipt')).toBeVisible();
    await expect(visitor.page.locator('html')).toHaveAttribute('lang', 'fi');
    await visitor.page.getByRole('link', {name: 'Back to the playground'}).click();
    await expect(visitor.continueButton).toHaveText('Jatka');
  });

  test('shows that an invoice was declined', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);
    await visitor.opens('?scenario=declined&form=filled&identity=none');

    await visitor.continueButton.click();

    await expect(visitor.events.filter({hasText: 'invoice-error'})).toContainText('"code":"declined"');
  });

  test('shows what a backend that is away does to the widget', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);

    await visitor.page.goto('/playground?network=away');

    await expect(visitor.events.filter({hasText: 'invoice-error'})).toContainText('"code":"internal"');
  });

  for (const {colorScheme, width} of [
    {colorScheme: 'light', width: 1280},
    {colorScheme: 'dark', width: 320},
  ] as const) {
    test.describe(`${colorScheme}, ${width} pixels wide,`, () => {
      test.use({colorScheme, viewport: {width, height: 740}});

      test('can be read, and seen without scrolling sideways', async ({shopper}) => {
        const visitor = new Visitor(shopper.page);

        await visitor.opens('?theme=atelier');

        expect(await axeFindings(visitor.page)).toEqual([]);
        expect(await hiddenSideways(visitor.page)).toBe(0);
      });
    });
  }
});
