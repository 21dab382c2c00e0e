import {expect, fixture, fixtureCleanup, html, oneEvent} from '@open-wc/testing';
import '../../src/define.ts';
import type {InvoiceErrorEvent} from '../../src/widget/events/invoice-error-event.ts';
import type {InvoiceStateChangeEvent} from '../../src/widget/events/invoice-state-change-event.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';

describe('the events of <invoice-checkout>', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('tell of an offer that does not come, and how to find out why', async () => {
    backend.offer = {status: 500, body: {code: 'internal', correlation_id: '01J'}};
    const page = await fixture(html`<div lang="en"></div>`);
    const failed = oneEvent<InvoiceErrorEvent>(page, 'invoice-error');
    page.append(
      Object.assign(document.createElement('invoice-checkout'), {backend: '/invoice', order: 'token'}),
    );

    const {code, step, retryable, product, correlation_id} = await failed;

    expect({code, step, retryable, product, correlation_id}).to.deep.equal({
      code: 'internal',
      step: 'loading',
      retryable: true,
      product: undefined,
      correlation_id: '01J',
    });
  });

  it('tell which product the form opens for', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const opened = oneEvent<InvoiceStateChangeEvent>(page, 'invoice-state-change');
    page.append(
      Object.assign(document.createElement('invoice-checkout'), {order: 'token', backend: '/invoice', offer}),
    );

    const {state, previous, product} = await opened;

    expect({state, previous, product}).to.deep.equal({
      state: 'choosing',
      previous: 'loading',
      product: 'kravia.invoice_b2b',
    });
  });

  it('tell in which step and for which product the backend refused', async () => {
    backend.sessions = {status: 503, body: {code: 'dintero-unavailable', correlation_id: '02J'}};
    const shopper = await CheckoutHarness.open();
    await shopper.isReady();
    const failed = oneEvent<InvoiceErrorEvent>(shopper.element, 'invoice-error');
    await shopper.chooses('kravia.invoice_b2b_grouped');
    await shopper.fills(norwegianCompany);

    await shopper.submits();

    const {code, step, product, correlation_id} = await failed;
    expect({code, step, product, correlation_id}).to.deep.equal({
      code: 'dintero-unavailable',
      step: 'opening',
      product: 'kravia.invoice_b2b_grouped',
      correlation_id: '02J',
    });
  });
});
