import {expect, fixture, fixtureCleanup, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/define.ts';
import type {InvoiceProductChangeEvent} from '../../src/elements/events/invoice-product-change-event.ts';
import type {InvoiceCompleteEvent} from '../../src/widget/events/invoice-complete-event.ts';
import type {InvoiceErrorEvent} from '../../src/widget/events/invoice-error-event.ts';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, receipt, results, ScriptedBackend, session} from '../support/scripted-backend.ts';
import {en} from '../support/words.ts';

describe('<invoice-checkout>', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    sessionStorage.clear();
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  async function open(
    template = html`<invoice-checkout lang="en" backend="/invoice" order="token"></invoice-checkout>`,
  ) {
    const root = await fixture(template);
    const element = root.matches('invoice-checkout') ? root : root.querySelector('invoice-checkout');
    const shopper = new CheckoutHarness(element as InvoiceCheckout);
    await waitUntil(
      () => shopper.text.trim() !== '' && !shopper.text.includes('Loading'),
      'nothing is shown',
    );
    return shopper;
  }

  async function sendOrder() {
    const shopper = await open();
    await shopper.fills(norwegianCompany);
    await shopper.submits();
    return shopper;
  }

  it('shows what can be chosen, and the form under it', async () => {
    const shopper = await open();

    await shopper.isReady();

    expect(shopper.text).to.include(en['kravia.invoice_b2b']).and.include(en['kravia.invoice_b2b_grouped']);
    expect(shopper.text).to.include(en.disabled_by_order_amount);
  });

  it('asks for no offer when the page gives one', async () => {
    const shopper = await open(
      html`<invoice-checkout lang="en" backend="/invoice" order="token" .offer=${offer}></invoice-checkout>`,
    );

    await shopper.isReady();

    expect(backend.requests).to.deep.equal([]);
  });

  it('keeps properties that were set before the tag was known', async () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const early = Object.assign(elsewhere.createElement('invoice-checkout'), {offer, order: 'token'});
    early.setAttribute('backend', '/invoice');

    const shopper = await open(html`<div lang="en">${document.adoptNode(early)}</div>`);

    await shopper.isReady();
    expect(backend.requests).to.deep.equal([]);
  });

  it('reflects what the shopper chose', async () => {
    const shopper = await open();
    const changed = oneEvent<InvoiceProductChangeEvent>(shopper.element, 'invoice-product-change');

    await shopper.chooses('kravia.invoice_b2b_grouped');

    expect((await changed).product).to.equal('kravia.invoice_b2b_grouped');
    expect(shopper.element.getAttribute('product')).to.equal('kravia.invoice_b2b_grouped');
  });

  it('sends the order token, the product and the judged address, and nothing else', async () => {
    await sendOrder();

    await waitUntil(() => backend.orders.length > 0, 'nothing was sent');
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
    const shopper = await open();
    shopper.element.addEventListener('invoice-submit', (event) => event.preventDefault());

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    expect(backend.orders).to.deep.equal([]);
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('frames Dintero’s page under a name, in its own light DOM', async () => {
    const shopper = await sendOrder();

    await waitUntil(() => shopper.frame, 'no frame is shown');

    expect(shopper.frame?.title).to.equal(en.checkout_frame);
    expect(shopper.frame?.closest('[slot=checkout]')?.parentElement).to.equal(shopper.element);
  });

  it('asks the backend when Dintero’s page says that it is over, and shows the receipt', async () => {
    const shopper = await sendOrder();
    const completed = oneEvent<InvoiceCompleteEvent>(shopper.element, 'invoice-complete');
    backend.result = {body: results.authorized};

    await shopper.hearsFromDintero('SessionPaymentAuthorized', {href: 'https://evil.example'});

    expect((await completed).receipt).to.deep.equal(receipt);
    await shopper.sees('16788-000018');
    expect(shopper.text).to.include(en.invoice_created).and.include(en.next_delivered);
    expect(shopper.frame).to.equal(null);
  });

  it('believes no message that says paid while the backend does not', async () => {
    const shopper = await sendOrder();

    await shopper.hearsFromDintero('SessionPaymentAuthorized');

    await shopper.sees(en.confirming);
    expect(shopper.text).not.to.include(en.invoice_created);
  });

  it('brings the form back as it was when the shopper cancelled', async () => {
    const shopper = await sendOrder();
    const cancelled = oneEvent(shopper.element, 'invoice-cancel');
    backend.result = {body: results.cancelled};

    await shopper.hearsFromDintero('SessionCancel', {href: ''});

    await cancelled;
    await shopper.sees(en.cancelled);
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('lets the shopper send again after a failure, with everything typed still there', async () => {
    const shopper = await sendOrder();
    backend.result = {body: results.failed};
    await shopper.hearsFromDintero('SessionPaymentError', {error: 'authorization'});
    await shopper.sees(en.failed_identity);

    backend.result = {body: results.pending};
    backend.sessions = {
      status: 201,
      body: {...session, session_id: 'T12345678.second', result_token: 'second-token'},
    };
    await shopper.submits();

    await waitUntil(() => backend.orders.length === 2, 'the second order was not sent');
    expect(backend.orders[1]).to.deep.equal(backend.orders[0]);
  });

  it('says that the time ran out, and keeps what was typed', async () => {
    const shopper = await sendOrder();
    backend.result = {body: results.expired};

    await shopper.hearsFromDintero('SessionNotFound');

    await shopper.sees(en.expired);
    expect(shopper.typed('organization_number')).to.equal('923 609 016');
  });

  it('shows the receipt of the first purchase when the order has its invoice', async () => {
    backend.sessions = {status: 409, body: {code: 'already-paid', result_token: 'result-token-of-the-first'}};
    backend.result = {body: results.authorized};

    const shopper = await sendOrder();

    await shopper.sees('16788-000018');
  });

  it('shows the receipt without leaving the page when the backend finishes the purchase', async () => {
    backend.sessions = {
      status: 201,
      body: {session_id: session.session_id, completion: 'server', result_token: session.result_token},
    };
    backend.result = {body: results.authorized};

    const shopper = await sendOrder();

    await shopper.sees('16788-000018');
    expect(shopper.frame).to.equal(null);
  });

  it('pays an open session on after a reload', async () => {
    await sendOrder();
    await waitUntil(() => sessionStorage.length > 0, 'nothing is remembered');
    fixtureCleanup();

    const reloaded = await open();

    await waitUntil(() => reloaded.frame, 'the frame did not come back');
    expect(backend.orders.length).to.equal(1);
  });

  it('remembers nothing personal', async () => {
    await sendOrder();

    await waitUntil(() => sessionStorage.length > 0, 'nothing is remembered');

    expect(JSON.stringify({...sessionStorage})).not.to.match(/kari|nordmann|923609016|406/i);
  });

  it('shows the receipt after a reload that came after the end', async () => {
    await sendOrder();
    await waitUntil(() => sessionStorage.length > 0, 'nothing is remembered');
    fixtureCleanup();
    backend.result = {body: results.authorized};

    const reloaded = await open();

    await reloaded.sees('16788-000018');
  });

  it('lets the shopper try a backend again that did not answer', async () => {
    backend.offer = 'down';
    const shopper = await open();
    await shopper.sees(en.problem_unreachable);
    backend.offer = {body: offer};

    await shopper.presses(en.retry);

    await shopper.isReady();
  });

  it('says that an order is unknown, which trying again does not change', async () => {
    backend.offer = {status: 404, body: {code: 'unknown-order'}};

    const shopper = await open();

    await shopper.sees(en.problem_unknown_order);
    expect(shopper.text).not.to.include(en.retry);
  });

  it('marks the fields that the backend complains of', async () => {
    backend.sessions = {
      status: 422,
      body: {code: 'invalid-address', errors: [{field: 'email', code: 'structure'}]},
    };
    const shopper = await open();
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
    const shopper = await sendOrder();
    await shopper.sees(en.problem_unreachable);
    backend.sessions = {status: 201, body: session};

    await shopper.submits();

    await waitUntil(() => shopper.frame, 'no frame is shown');
  });

  it('opens one session however often the button is pressed', async () => {
    const shopper = await open();
    await shopper.fills(norwegianCompany);

    await Promise.all([shopper.submits(), shopper.submits(), shopper.submits()]);

    await waitUntil(() => shopper.frame, 'no frame is shown');
    expect(backend.orders.length).to.equal(1);
  });

  it('takes its own words from the shop', async () => {
    const shopper = await open(
      html`<invoice-checkout
        lang="en" backend="/invoice" order="token" .messages=${{continue: 'Place the order'}}
      ></invoice-checkout>`,
    );

    await shopper.sees('Place the order');
  });

  const languages = [
    {lang: 'nb', words: 'Organisasjonsnummer'},
    {lang: 'nn-NO', words: 'Organisasjonsnummer'},
    {lang: 'sv', words: 'Organisationsnummer'},
    {lang: 'fi', words: 'Y-tunnus'},
    {lang: 'en', words: 'Organisation number'},
    {lang: 'de', words: 'Organisation number'},
  ];
  for (const {lang, words} of languages) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const page = html`<div lang=${lang}>
        <invoice-checkout backend="/invoice" order="token"></invoice-checkout>
      </div>`;

      const shopper = await open(page);

      await shopper.sees(words);
    });
  }

  it('is accessible while choosing', async () => {
    const shopper = await open();
    await shopper.isReady();

    await expect(shopper.element).to.be.accessible();
  });

  it('is accessible when it is over', async () => {
    const shopper = await sendOrder();
    backend.result = {body: results.authorized};
    await shopper.hearsFromDintero('SessionPaymentAuthorized');
    await shopper.sees('16788-000018');

    await expect(shopper.element).to.be.accessible();
  });
});
