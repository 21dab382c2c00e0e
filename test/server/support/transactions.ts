import {Transaction} from '../../../src/server/dintero/answers.ts';

/** A transaction over 500 kroner as Dintero would send it, but for the members given. */
export function transaction(members: object = {}): Transaction {
  return Transaction.parse({
    id: 'T12345678.465UfBENeLpkBvwmqfTC4k',
    session_id: 'T12345678.465U8CUzaPVpneu1wt8Wei',
    merchant_reference: 'order-123',
    payment_product_type: 'kravia.invoice_b2b',
    amount: 50_000,
    currency: 'NOK',
    status: 'AUTHORIZED',
    settlement_status: 'NOT_SETTLED',
    events: [event('INITIALIZE'), event('AUTHORIZE')],
    ...members,
  });
}

/** Something that happened to a transaction, successfully unless the members say otherwise. */
export function event(name: string, members: object = {}) {
  return {event: name, success: true, ...members};
}

/** A payment that Kravia reported, in minor units. */
export function capture(amount: number, members: object = {}) {
  return event('CAPTURE', {amount, ...members});
}
