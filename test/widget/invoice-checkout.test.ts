import {expect, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/define.ts';
import type {InvoiceCountryChangeEvent} from '../../src/elements/events/invoice-country-change-event.ts';
import type {InvoiceProductChangeEvent} from '../../src/elements/events/invoice-product-change-event.ts';
import type {InvoiceErrorEvent} from '../../src/widget/events/invoice-error-event.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend, session} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

describe('<invoice-checkout>', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('shows what can be chosen, and the form under it', async () => {
    const shopper = await CheckoutHarness.open();

    await shopper.isReady();

    expect(shopper.text).to.include(en['kravia.invoice_b2b']).and.include(en['kravia.invoice_b2b_grouped']);
    expect(shopper.text).to.include(en.disabled_by_order_amount);
  });

  it('asks for no offer when the page gives one', async () => {
    const shopper = await CheckoutHarness.open(
      html`<invoice-checkout lang="en" backend="/invoice" order="token" .offer=${offer}></invoice-checkout>`,
    );

    await shopper.isReady();

    expect(backend.requests).to.deep.equal([]);
  });

  it('keeps properties that were set before the tag was known', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const early = Object.assign(elsewhere.createElement('invoice-checkout'), {offer, order: 'token'});
    early.setAttribute('backend', '/invoice');

    const shopper = await CheckoutHarness.open(html`<div lang="en">${document.adoptNode(early)}</div>`);

    await shopper.isReady();
    expect(backend.requests).to.deep.equal([]);
  });

  it('reflects what the shopper chose', async () => {
    const shopper = await CheckoutHarness.open();
    const changed = oneEvent<InvoiceProductChangeEvent>(shopper.element, 'invoice-product-change');

    await shopper.chooses('kravia.invoice_b2b_grouped');

    expect((await changed).product).to.equal('kravia.invoice_b2b_grouped');
    expect(shopper.element.getAttribute('product')).to.equal('kravia.invoice_b2b_grouped');
  });

  it('tells the page which country the shopper chose', async () => {
    const shopper = await CheckoutHarness.open();
    const changed = oneEvent<InvoiceCountryChangeEvent>(shopper.element, 'invoice-country-change');

    await shopper.fills({country: 'SE'});

    expect((await changed).country).to.equal('SE');
    expect(shopper.element.getAttribute('country')).to.equal('SE');
  });

  it('sends the order token, the product and the judged address, and nothing else', async () => {
    await CheckoutHarness.sendOrder();

    await until(() => backend.orders.length > 0, 'nothing was sent');
    expect(backend.orders).to.deep.equal([
      {
        order: 'token',
        payment_product_type: 'kravia.invoice_b2b',
        locale: 'en',
        billing_address: {
          country: 'NO',
          organization_number: '923609016',
          business_name: 'Example AS',
          address_line: 'Storgata 1',
          postal_code: '0155',
          postal_place: 'Oslo',
          first_name: 'Kari',
          last_name: 'Nordmann',
          email: 'kari@example.no',
          phone_number: '+4740612345',
        },
      },
    ]);
  });

  it('sends nothing when the page prevents it', async () => {
    const shopper = await CheckoutHarness.open();
    shopper.element.addEventListener('invoice-submit', (event) => event.preventDefault());

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    expect(backend.orders).to.deep.equal([]);
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('opens its parts to the page’s styles', async () => {
    const shopper = await CheckoutHarness.open(html`
      <div>
        <style>
          invoice-checkout::part(card),
          invoice-checkout::part(input) {
            border-top-width: 7px;
          }
        </style>
        <invoice-checkout lang="en" backend="/invoice" order="token"></invoice-checkout>
      </div>
    `);
    await shopper.isReady();

    const borders = [shopper.part('card'), shopper.part('input')].map(
      (part) => part && getComputedStyle(part).borderTopWidth,
    );

    expect(borders).to.deep.equal(['7px', '7px']);
  });

  it('lets the shopper try a backend again that did not answer', async () => {
    backend.offer = 'down';
    const shopper = await CheckoutHarness.open();
    await shopper.sees(en.problem_unreachable);
    backend.offer = {body: offer};

    await shopper.presses(en.retry);

    await shopper.isReady();
    await until(() => shopper.element.matches(':focus-within'), 'the focus is lost');
  });

  it('goes on with the order that the page shows, not with the one that was touched before', async () => {
    const shopper = await CheckoutHarness.open();
    await shopper.isReady();

    shopper.element.shadowRoot?.querySelector('invoice-options')?.click();
    shopper.element.offer = {...offer, order: {...offer.order, merchant_reference: 'order-124'}};
    await shopper.element.updateComplete;
    await shopper.isReady();
    await shopper.fills(norwegianCompany);
    await shopper.submits();

    await until(() => shopper.frame, 'no frame is shown');
    expect(Object.keys(sessionStorage).filter((key) => key.includes('order-123'))).to.deep.equal([]);
  });

  it('says that an order is unknown, which trying again does not change', async () => {
    backend.offer = {status: 404, body: {code: 'unknown-order'}};

    const shopper = await CheckoutHarness.open();

    await shopper.sees(en.problem_unknown_order);
    expect(shopper.text).not.to.include(en.retry);
  });

  it('marks the fields that the backend complains of', async () => {
    backend.sessions = {
      status: 422,
      body: {code: 'invalid-address', errors: [{field: 'email', code: 'structure'}]},
    };
    const shopper = await CheckoutHarness.open();
    const refused = oneEvent<InvoiceErrorEvent>(shopper.element, 'invoice-error');

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    const {code, field, retryable} = await refused;
    expect({code, field, retryable}).to.deep.equal({
      code: 'invalid-address',
      field: 'email',
      retryable: false,
    });
    await shopper.sees('name@example.com');
  });

  it('keeps the form when the backend is down for one call', async () => {
    backend.sessions = 'down';
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.problem_unreachable);
    backend.sessions = {status: 201, body: session};

    await shopper.submits();

    await until(() => shopper.frame, 'no frame is shown');
  });

  it('takes its own words from the shop', async () => {
    const shopper = await CheckoutHarness.open(
      html`<invoice-checkout
        lang="en" backend="/invoice" order="token" .messages=${{continue: 'Place the order'}}
      ></invoice-checkout>`,
    );

    await shopper.sees('Place the order');
  });

  const languages = [
    {lang: 'nb', words: 'Etternavn'},
    {lang: 'nn-NO', words: 'Etternamn'},
    {lang: 'sv', words: 'Efternamn'},
    {lang: 'sv-FI', words: 'Efternamn'},
    {lang: 'fi', words: 'Sukunimi'},
    {lang: 'en', words: 'Last name'},
    {lang: 'de', words: 'Last name'},
  ];
  for (const {lang, words} of languages) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const page = html`<div lang=${lang}>
        <invoice-checkout backend="/invoice" order="token"></invoice-checkout>
      </div>`;

      const shopper = await CheckoutHarness.open(page);

      await shopper.sees(words);
    });
  }

  it('is accessible while choosing', async () => {
    const shopper = await CheckoutHarness.open();
    await shopper.isReady();

    await expect(shopper.element).to.be.accessible();
  });
});
