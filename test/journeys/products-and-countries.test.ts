import type {Country, InvoiceProduct, Order} from 'invoice-checkout';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import type {SandboxControl} from '../support/sandbox-control.ts';
import type {Language} from '../support/shopper-words.ts';

interface Purchase {
  readonly country: Country;
  readonly language: Language;
  readonly amount: string;
}

const companies: readonly Purchase[] = [
  {country: 'NO', language: 'nb', amount: '13 770,00 kr'},
  {country: 'SE', language: 'en', amount: 'SEK 14,231.00'},
  {country: 'FI', language: 'fi', amount: '1 274,90 €'},
  {country: 'NO', language: 'nn', amount: '13 770,00 kr'},
  {country: 'FI', language: 'sv-FI', amount: '1 274,90 €'},
];

const persons: readonly Purchase[] = [
  {country: 'NO', language: 'en', amount: 'NOK 13,770.00'},
  {country: 'SE', language: 'sv', amount: '14 231,00 kr'},
  {country: 'FI', language: 'sv', amount: '1 274,90 €'},
];

const collected: readonly Purchase[] = [
  {country: 'NO', language: 'nb', amount: '13 770,00 kr'},
  {country: 'SE', language: 'sv', amount: '14 231,00 kr'},
  {country: 'FI', language: 'fi', amount: '1 274,90 €'},
];

const ofTheirOwn: readonly (Purchase & {product: InvoiceProduct; as: 'company' | 'person'})[] = [
  ...companies.map((row) => ({...row, product: 'kravia.invoice_b2b', as: 'company'}) as const),
  ...persons.map((row) => ({...row, product: 'kravia.invoice_b2c', as: 'person'}) as const),
];

async function expectOnePurchase(
  sandbox: SandboxControl,
  {merchant_reference, amount, currency}: Order,
  payment_product_type: InvoiceProduct,
  billing_address: object,
): Promise<void> {
  expect(await sandbox.sessionRequests(merchant_reference)).toBe(1);
  const sessions = await sandbox.sessions(merchant_reference);
  expect(sessions.map(({order}) => order.billing_address)).toEqual([billing_address]);
  const facts = {payment_product_type, amount, currency, billing_address};
  expect(await sandbox.transactions(merchant_reference)).toEqual([expect.objectContaining(facts)]);
}

test.describe('an invoice of its own', () => {
  for (const {country, language, amount, product, as} of ofTheirOwn) {
    test(`${product} is bought in ${country} in ${language}`, async ({shopper, sandbox, page}) => {
      const order = await shopper.opensCheckout({country, language});
      await shopper.checkout.choose(product);
      const promise = await shopper.promise(product);
      await shopper.orders(buyers[country][as]);
      await shopper.checkout.approveWithBankId();

      const {words, receipt} = shopper;
      await expect(receipt.getByRole('heading')).toHaveText(words.invoice_created);
      await expect(shopper.fact(words.merchant_reference)).toHaveText(order.merchant_reference);
      await expect(shopper.fact(words.amount)).toHaveText(amount);
      await expect(shopper.fact(words.invoice_number)).toHaveText(/^\d+-\d+$/);
      expect(promise).toContain(await shopper.day(words.invoice_date, words.expected_issue_date));
      expect(promise).toContain(await shopper.day(words.due_date, words.expected_due_date));

      const link = receipt.getByRole('link', {name: words.open_document});
      const document = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(document.status()).toBe(200);
      expect(document.headers()['content-type']).toBe('application/pdf');

      await expectOnePurchase(sandbox, order, product, buyers[country].sent[as]);
    });
  }
});

test.describe('a collective invoice', () => {
  const product = 'kravia.invoice_b2b_grouped';

  for (const {country, language, amount} of collected) {
    test(`${product} is bought in ${country} in ${language}`, async ({shopper, sandbox}) => {
      const order = await shopper.opensCheckout({country, language});
      await shopper.checkout.choose(product);
      const promise = await shopper.promise(product);
      await shopper.orders(buyers[country].company);
      await shopper.checkout.approveWithBankId();

      const {words, receipt} = shopper;
      await expect(receipt.getByRole('heading')).toHaveText(words.invoice_grouped);
      await expect(receipt.getByText(words.next_grouped)).toBeVisible();
      await expect(shopper.fact(words.merchant_reference)).toHaveText(order.merchant_reference);
      await expect(shopper.fact(words.amount)).toHaveText(amount);
      expect(promise).toContain(await shopper.day(words.expected_issue_date));
      expect(promise).toContain(await shopper.day(words.expected_due_date));
      await expect(shopper.fact(words.invoice_number)).toBeHidden();
      await expect(shopper.fact(words.captured_amount)).toBeHidden();
      await expect(receipt.getByRole('link')).toBeHidden();

      await expectOnePurchase(sandbox, order, product, buyers[country].sent.company);
    });
  }
});
