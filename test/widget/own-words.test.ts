import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import type {InvoiceProduct} from '../../src/domain/invoice/product.ts';
import type {Offer} from '../../src/domain/purchase/offer.ts';
import {messages as formWords} from '../../src/locales/form/en.ts';
import type {MessageKey, Messages} from '../../src/locales/messages.ts';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';
import {CheckoutHarness} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

/** Every sentence in words of the shop, which tell their key. */
const ownWord = (key: string) => `[${key.toUpperCase()}]`;
const own = Object.fromEntries(Object.keys(en).map((key) => [key, ownWord(key)])) as unknown as Messages;

const [company, grouped, personal] = offer.products;
const payable = {...offer, products: [company, grouped, {...personal, payability: 'payable'}]} as Offer;
const withTerms: Offer = {...payable, merchant: {...offer.merchant, terms_url: '#terms'}};
const ordersAtOnce = {...offer, products: [{...company, completion: 'server'}]} as Offer;
const closed = {...offer, products: [company, {...grouped, payability: 'disabled_by_gateway'}]} as Offer;

const states: {
  what: string;
  offer: Offer;
  product?: InvoiceProduct;
  country?: 'FI';
  keys: (MessageKey | `${BillingField}_FI`)[];
}[] = [
  {
    what: 'a company’s form',
    offer: withTerms,
    keys: [
      ...['choose', 'kravia.invoice_b2b', 'kravia.invoice_b2b_grouped', 'kravia.invoice_b2c'],
      ...['issued', 'issued_grouped', 'expected_dates', 'identity_required'],
      ...['company', 'contact', 'business_name', 'organization_number', 'first_name', 'last_name'],
      ...['address_line', 'postal_code', 'postal_place', 'country', 'phone_number', 'email'],
      ...['customer_reference', 'customer_reference_hint', 'optional', 'example'],
      ...['total', 'terms', 'continue'],
    ] as MessageKey[],
  },
  {
    what: 'a collective invoice',
    offer: payable,
    product: 'kravia.invoice_b2b_grouped',
    keys: ['customer_reference_hint_grouped'],
  },
  {what: 'a buyer in Finland', offer: payable, country: 'FI', keys: ['organization_number_FI']},
  {what: 'an order without a page', offer: ordersAtOnce, keys: ['order']},
  {what: 'an amount that is too high', offer, keys: ['disabled_by_order_amount']},
  {what: 'a product that is closed', offer: closed, keys: ['disabled_by_gateway']},
];

describe('the shop’s own words', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  for (const {what, offer: given, product, country, keys} of states) {
    it(`stand in the place of every word of ${what}`, async () => {
      const shopper = await CheckoutHarness.open(html`
        <invoice-checkout
          lang="en"
          backend="/invoice"
          .offer=${given}
          .product=${product}
          .country=${country}
          .messages=${own}
        ></invoice-checkout>
      `);

      await shopper.isReady();

      expect(keys.filter((key) => !shopper.text.includes(ownWord(key)))).to.deep.equal([]);
      expect(Object.values(formWords).filter((words) => shopper.text.includes(words))).to.deep.equal([]);
    });
  }

  it('stand there while the offer is asked for, and when the shop cannot be reached', async () => {
    backend.offer = 'down';

    const shopper = await CheckoutHarness.open(html`
      <invoice-checkout lang="en" backend="/invoice" order="token" .messages=${own}></invoice-checkout>
    `);

    await shopper.sees(ownWord('problem_unreachable'));
    await shopper.sees(ownWord('retry'));
  });

  it('leave the widget’s where they are undefined', async () => {
    const shopper = await CheckoutHarness.open(html`
      <invoice-checkout
        lang="en"
        backend="/invoice"
        order="token"
        .messages=${{choose: undefined, continue: undefined, issued: undefined}}
      ></invoice-checkout>
    `);

    await shopper.sees(en.choose);
    await shopper.sees(en.continue);
  });

  it('keep none of the widget’s from being loaded, whichever they replace', async () => {
    const element = await fixture<InvoiceCheckout>(html`
      <invoice-checkout lang="en" backend="/invoice" order="token" .messages=${{cancelled: 'Stopped'}}></invoice-checkout>
    `);
    await until(() => element.words.form, 'no words have come');

    await element.words.complete();
    await element.updateComplete;

    expect(element.words.all?.cancelled).to.equal('Stopped');
    expect(element.words.all?.failed_declined).to.equal(en.failed_declined);
  });

  it('may name what the widget never says', async () => {
    const shopper = await CheckoutHarness.open(html`
      <invoice-checkout
        lang="en"
        backend="/invoice"
        order="token"
        .messages=${{nonsense: 'Nonsense', choose: 'Pay how?'} as Partial<Messages>}
      ></invoice-checkout>
    `);

    await shopper.sees('Pay how?');
    expect(shopper.text).to.include(en.continue).and.not.include('Nonsense');
  });
});
