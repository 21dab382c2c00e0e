import {expect, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/define.ts';
import type {Offer} from '../../src/domain/purchase/offer.ts';
import type {InvoiceErrorEvent} from '../../src/widget/events/invoice-error-event.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, results, ScriptedBackend, session} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

const {session_id, result_token} = session;
const finished = {status: 201, body: {session_id, completion: 'server', result_token}};
const products = offer.products.map((product) => ({
  ...product,
  require_identity_verification: false,
  completion: 'server',
}));

describe('<invoice-checkout> with a product that the backend finishes', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    backend.offer = {body: {...offer, products} as Offer};
    backend.sessions = finished;
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('says that the button orders', async () => {
    const shopper = await CheckoutHarness.open();

    await shopper.sees(en.order);

    expect(shopper.text).not.to.include(en.continue);
  });

  it('shows the receipt without leaving the page', async () => {
    backend.result = {body: results.authorized};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees('16788-000018');
    expect(shopper.frame).to.equal(null);
  });

  it('does not leave the page in redirect mode either', async () => {
    backend.result = {body: results.authorized};
    const shopper = await CheckoutHarness.open(
      html`<invoice-checkout lang="en" backend="/invoice" order="token" mode="redirect"></invoice-checkout>`,
    );

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    await shopper.sees('16788-000018');
  });

  it('waits while it is not finished, and speaks of no page of Dintero’s', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.confirming);
    const waiting = shopper.text;

    backend.result = {body: results.authorized};

    await shopper.sees('16788-000018');
    expect(waiting).not.to.include(en.step_dintero).and.not.to.include(en.continue_at_dintero);
    expect(backend.orders.length).to.equal(1);
  });

  it('says why it failed, and lets the shopper order again with what was filled in', async () => {
    backend.result = {body: {...results.failed, reason: 'authorization'}};
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.failed_authorization);

    backend.result = {body: results.authorized};
    await shopper.submits();

    await shopper.sees('16788-000018');
    expect(backend.orders[1]).to.deep.equal(backend.orders[0]);
  });

  it('brings the form back when the backend could not ask Dintero', async () => {
    backend.sessions = {status: 503, body: {code: 'dintero-unavailable'}};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees(en.problem_dintero_unavailable);
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('goes on waiting after a reload, and orders nothing twice', async () => {
    const first = await CheckoutHarness.sendOrder();
    await first.sees(en.confirming);
    fixtureCleanup();

    const reloaded = await CheckoutHarness.open();
    await reloaded.sees(en.confirming);
    backend.result = {body: results.authorized};

    await reloaded.sees('16788-000018');
    expect(backend.orders.length).to.equal(1);
  });

  it('tells the page what it cannot pay', async () => {
    backend.result = {body: {...results.failed, reason: 'declined'}};
    const shopper = await CheckoutHarness.open();
    const erred = oneEvent<InvoiceErrorEvent>(shopper.element, 'invoice-error');

    await shopper.fills(norwegianCompany);
    await shopper.submits();

    const {code, retryable} = await erred;
    expect({code, retryable}).to.deep.equal({code: 'declined', retryable: false});
    await until(() => !shopper.text.includes(en.confirming), 'it still waits');
  });
});
