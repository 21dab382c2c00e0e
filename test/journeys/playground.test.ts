import type {FrameLocator, Locator, Page} from '@playwright/test';
import {expect, test} from '../support/journey.ts';
import {flawsByDayAndNight} from '../support/page-flaws.ts';

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

  test('can be read and pressed, light on a wide screen and dark on a phone', async ({shopper}) => {
    const visitor = new Visitor(shopper.page);

    await visitor.opens('?theme=atelier');

    expect(await flawsByDayAndNight(visitor.page)).toEqual([]);
  });
});
