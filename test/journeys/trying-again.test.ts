import type {Country} from 'invoice-checkout';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import type {Language} from '../support/shopper-words.ts';

const {company} = buyers.NO;

test.describe('trying again', () => {
  test('a purchase that was cancelled is made with everything still typed', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.cancel();
    await expect(page.getByText('The order was cancelled. No invoice was created')).toBeVisible();
    expect(await shopper.typed()).toMatchObject(company);

    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    await expect(shopper.receipt).toHaveCount(1);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('BankID that was aborted is approved the second time', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.abortBankId();
    await expect(shopper.dintero.says('BankID was aborted.')).toBeVisible();

    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessions(order.merchant_reference)).toHaveLength(1);
  });

  test('somebody else’s BankID is refused, and one’s own is taken', async ({shopper, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.wrongPerson();
    await expect(page.getByText('Your identity was not confirmed.')).toBeVisible();
    expect(await shopper.typed()).toMatchObject(company);

    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });
});

interface Refusal {
  readonly country: Country;
  readonly language: Language;
  readonly email: string;
  readonly words: 'failed_declined' | 'failed_authorization';
}

const refusals: readonly Refusal[] = [
  {country: 'NO', language: 'nb', email: 'kari+declined@example.no', words: 'failed_declined'},
  {country: 'SE', language: 'sv', email: 'sven+failed@example.se', words: 'failed_authorization'},
  {country: 'FI', language: 'fi', email: 'maija+declined@example.fi', words: 'failed_declined'},
  {country: 'FI', language: 'sv', email: 'maija+declined@example.fi', words: 'failed_declined'},
  {country: 'NO', language: 'en', email: 'kari+failed@example.no', words: 'failed_authorization'},
];

test.describe('an invoice that is refused', () => {
  for (const {country, language, email, words} of refusals) {
    test(`${email} is told so in ${language}`, async ({shopper, page}) => {
      await shopper.opensCheckout({country, language});
      await shopper.orders({...buyers[country].company, email});
      await shopper.checkout.approveWithBankId();

      await expect(page.locator('invoice-notice')).toContainText(shopper.words[words]);
      expect(await shopper.typed()).toMatchObject({...buyers[country].company, email});
    });
  }
});
