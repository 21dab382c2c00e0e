import {expect, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/define.ts';
import type {InvoiceCompleteEvent} from '../../src/widget/events/invoice-complete-event.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {
  isSessionKept,
  receipt,
  results,
  type Scripted,
  ScriptedBackend,
  session,
} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

describe('<invoice-checkout> paying', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('frames Dintero’s page under a name, in its own light DOM', async () => {
    const shopper = await CheckoutHarness.sendOrder();

    await until(() => shopper.frame, 'no frame is shown');

    expect(shopper.frame?.title).to.equal(en.checkout_frame);
    expect(shopper.frame?.closest('[slot=checkout]')?.parentElement).to.equal(shopper.element);
  });

  it('asks the backend when Dintero’s page says that it is over, and shows the receipt', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    const completed = oneEvent<InvoiceCompleteEvent>(shopper.element, 'invoice-complete');
    backend.result = {body: results.authorized};

    await shopper.hearsFromDintero('SessionPaymentAuthorized', {href: 'https://evil.example'});

    expect((await completed).receipt).to.deep.equal(receipt);
    await shopper.sees('16788-000018');
    expect(shopper.text).to.include(en.invoice_created).and.include(en.next_delivered);
    expect(shopper.frame).to.equal(null);
  });

  it('believes no message that says paid while the backend does not', async () => {
    const shopper = await CheckoutHarness.sendOrder();

    await shopper.hearsFromDintero('SessionPaymentAuthorized');

    await shopper.sees(en.confirming);
    expect(shopper.text).not.to.include(en.invoice_created);
  });

  it('brings the form back as it was when the shopper cancelled', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    const cancelled = oneEvent(shopper.element, 'invoice-cancel');
    backend.result = {body: results.cancelled};

    await shopper.hearsFromDintero('SessionCancel', {href: ''});

    await cancelled;
    await shopper.sees(en.cancelled);
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('lets the shopper send again after a failure, with everything typed still there', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    backend.result = {body: results.failed};
    await shopper.hearsFromDintero('SessionPaymentError', {error: 'authorization'});
    await shopper.sees(en.failed_identity);

    backend.result = {body: results.pending};
    backend.sessions = {
      status: 201,
      body: {...session, session_id: 'T12345678.second', result_token: 'second-token'},
    };
    await shopper.submits();

    await until(() => shopper.frame?.src.includes('T12345678.second'), 'the second session is not paid');
    expect(backend.orders[1]).to.deep.equal(backend.orders[0]);
  });

  it('says that the time ran out, and keeps what was typed', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    backend.result = {body: results.expired};

    await shopper.hearsFromDintero('SessionNotFound');

    await shopper.sees(en.expired);
    expect(shopper.typed('organization_number')).to.equal('923 609 016');
  });

  it('shows the receipt of the first purchase when the order has its invoice', async () => {
    backend.sessions = {status: 409, body: {code: 'already-paid', result_token: 'result-token-of-the-first'}};
    backend.result = {body: results.authorized};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees('16788-000018');
  });

  it('pays an open session on after a reload', async () => {
    await CheckoutHarness.sendOrder();
    await until(isSessionKept, 'no session is remembered');
    fixtureCleanup();

    const reloaded = await CheckoutHarness.open();

    await until(() => reloaded.frame, 'the frame did not come back');
    expect(backend.orders.length).to.equal(1);
  });

  it('stays at the form after a reload when the shopper had gone back to it', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.start_over);
    await shopper.presses(en.start_over);
    fixtureCleanup();

    const reloaded = await CheckoutHarness.open();

    expect(reloaded.text).to.include(en.email).and.not.include(en.start_over);
    expect(reloaded.typed('email')).to.equal('kari@example.no');
    expect(reloaded.frame).to.equal(null);
  });

  it('drops a session that is opened after the page has gone on to another order', async () => {
    const sessions: string[] = [];
    let opens = (_late: Scripted) => {};
    backend.sessions = new Promise<Scripted>((resolve) => {
      opens = resolve;
    });
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => backend.orders.length > 0, 'nothing is sent');
    shopper.element.addEventListener('invoice-session', (event) => sessions.push(event.session_id));
    shopper.element.order = 'another';
    await until(() => backend.requests.at(-1)?.path === '/invoice/offer', 'nobody asks for the other order');
    await until(() => shopper.typed('email') === 'kari@example.no', 'the form does not come back');

    opens({status: 201, body: {...session, session_id: 'T12345678.late'}});
    backend.sessions = {status: 201, body: session};
    await shopper.submits();

    await until(() => shopper.frame, 'no frame is shown');
    expect(sessions).to.deep.equal([session.session_id]);
  });

  it('brings the form back filled in when a payment is cancelled after a reload', async () => {
    await CheckoutHarness.sendOrder();
    await until(isSessionKept, 'no session is remembered');
    fixtureCleanup();
    backend.result = {body: results.cancelled};

    const reloaded = await CheckoutHarness.open();

    await reloaded.sees(en.cancelled);
    expect(reloaded.typed('email')).to.equal('kari@example.no');
    expect(reloaded.typed('organization_number')).to.equal('923 609 016');
  });

  it('remembers nothing personal once the invoice is created', async () => {
    backend.result = {body: results.authorized};
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.hearsFromDintero('SessionPaymentAuthorized');
    await shopper.sees('16788-000018');

    expect(JSON.stringify({...sessionStorage})).not.to.match(/kari|nordmann|923609016|406/i);
  });

  it('shows the receipt after a reload that came after the end', async () => {
    await CheckoutHarness.sendOrder();
    await until(isSessionKept, 'no session is remembered');
    fixtureCleanup();
    backend.result = {body: results.authorized};

    const reloaded = await CheckoutHarness.open();

    await reloaded.sees('16788-000018');
  });

  it('completes itself when the purchase ended in another tab', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    backend.result = {body: results.authorized};

    window.dispatchEvent(new Event('focus'));

    await shopper.sees('16788-000018');
    expect(shopper.frame).to.equal(null);
  });

  it('offers Dintero’s page and the form when a redirected shopper came back without paying', async () => {
    sessionStorage.setItem('invoice-checkout:order-123', JSON.stringify({session}));
    const shopper = await CheckoutHarness.open(html`
      <invoice-checkout lang="en" backend="/invoice" order="token" mode="redirect"></invoice-checkout>
    `);
    await shopper.sees(en.continue_at_dintero);

    await shopper.presses(en.start_over);

    await shopper.isReady();
    expect(shopper.text).to.include(en['kravia.invoice_b2b']);
  });

  it('opens one session however often the button is pressed', async () => {
    const shopper = await CheckoutHarness.open();
    await shopper.fills(norwegianCompany);

    await Promise.all([shopper.submits(), shopper.submits(), shopper.submits()]);

    await until(() => shopper.frame, 'no frame is shown');
    expect(backend.orders.length).to.equal(1);
  });

  it('is accessible when it is over', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    backend.result = {body: results.authorized};
    await shopper.hearsFromDintero('SessionPaymentAuthorized');
    await shopper.sees('16788-000018');

    await expect(shopper.element).to.be.accessible();
  });
});
