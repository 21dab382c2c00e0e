import type {Invoice, InvoiceRequest, InvoiceState, Invoices} from 'invoice-checkout/server';

/** An invoice that awaits its payment, with what a test wants to be otherwise. */
export function invoiceLike(wanted: Partial<Invoice> = {}): Invoice {
  return {
    merchant_reference: 'order-1',
    session_id: 'T12345678.session',
    transaction_id: 'T12345678.one',
    payment_product_type: 'kravia.invoice_b2b',
    state: 'collecting',
    status: 'AUTHORIZED',
    settlement_status: 'NOT_SETTLED',
    currency: 'NOK',
    amount: 125_000,
    captured_amount: 0,
    remaining_amount: 125_000,
    settled_amount: 0,
    invoice_channel: 'kravia',
    created_at: '2026-11-20T09:00:00Z',
    billing_address: {business_name: 'Fjordlys & Sønn AS', organization_number: '923609016', country: 'NO'},
    items: [{line_id: '1', id: '1', description: 'Advice', quantity: 7.5, amount: 125_000, vat: 25}],
    invoice_number: '16788-000018',
    invoice_date: '2026-11-20',
    due_date: '2026-12-04',
    document: true,
    events: [
      {event: 'AUTHORIZE', success: true, amount: 125_000, created_at: '2026-11-20T09:00:00Z'},
      {event: 'CAPTURE', success: false, error: 'no_funds', created_at: '2026-11-21T09:00:00Z'},
      {event: 'SOMETHING_NEW', success: true, created_at: '2026-11-22T09:00:00Z'},
    ],
    canStartCollection: false,
    canCancel: true,
    ...wanted,
  };
}

/** A back office over a few invoices, that writes down what it is asked to do. */
export class FakeInvoices implements Invoices {
  readonly asked: unknown[] = [];
  readonly #invoices: readonly Invoice[];

  constructor(...invoices: readonly Invoice[]) {
    this.#invoices = invoices;
  }

  issue: Invoices['issue'] = async (request: InvoiceRequest) => {
    this.asked.push(request);
    const invoice = invoiceLike({merchant_reference: request.order.merchant_reference});
    return {ok: true, value: {invoice, existing: false}};
  };

  list: Invoices['list'] = async (filter) => {
    this.asked.push(filter);
    return {invoices: this.#invoices};
  };

  read: Invoices['read'] = async (id) => this.#invoices.find(({transaction_id}) => transaction_id === id);

  document: Invoices['document'] = async () =>
    new Response('%PDF', {headers: {'content-type': 'application/pdf'}});

  startCollection: Invoices['startCollection'] = (id) => this.#change('start-collection', id, 'collecting');

  cancel: Invoices['cancel'] = (id) => this.#change('cancel', id, 'cancelled');

  prepare: Invoices['prepare'] = notUsed;
  pay: Invoices['pay'] = notUsed;
  paymentDetails: Invoices['paymentDetails'] = notUsed;
  reconcile: Invoices['reconcile'] = notUsed;

  async #change(what: string, id: string, state: InvoiceState) {
    this.asked.push([what, id]);
    const invoice = await this.read(id);
    return invoice === undefined
      ? ({ok: false, issue: {code: 'unknown-invoice'}} as const)
      : ({ok: true, value: {...invoice, state}} as const);
  }
}

async function notUsed(): Promise<never> {
  throw new Error('The console does not use this');
}
