import {recordTransaction} from '../ledger/ledger.ts';
import type {Session} from '../ledger/session.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {orderLines} from '../schemas/order.ts';
import type {PayRequest} from '../schemas/pay-request.ts';
import type {World} from '../world.ts';
import type {InvoiceTerms} from './invoice-terms.ts';

/**
 * Begins the one transaction of a session. A second attempt, after an aborted identity check, goes on with the
 * same transaction and the address and product chosen now.
 */
export function initiate(
  world: World,
  session: Session,
  payment: PayRequest,
  terms: InvoiceTerms,
): Transaction {
  const {ledger, clock} = world;
  const begun = ledger.transactionOf(session);
  if (begun !== undefined) {
    begun.payment_product_type = payment.payment_product_type;
    begun.billing_address = payment.billing_address;
    begun.terms = terms;
    return begun;
  }
  const {order, url, profile_id, configuration, metadata} = session.request;
  const now = clock.now();
  const transaction: Transaction = {
    id: ledger.newId(),
    session_id: session.id,
    payment_product: 'kravia',
    payment_product_type: payment.payment_product_type,
    channel: configuration?.channel ?? 'ecommerce',
    amount: order.amount,
    currency: order.currency,
    status: 'INITIATED',
    settlement_status: 'NOT_SETTLED',
    merchant_reference: order.merchant_reference,
    ...(order.merchant_reference_2 && {merchant_reference_2: order.merchant_reference_2}),
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
    billing_address: payment.billing_address,
    items: orderLines(order),
    url: {redirect_url: url.return_url, ...(url.callback_url && {callback_url: url.callback_url})},
    metadata: {...metadata, 'session:profile_id': profile_id, merchant_name: world.settings.merchant.name},
    events: [],
    terms,
  };
  ledger.transactions.set(transaction.id, transaction);
  session.transaction_id = transaction.id;
  recordTransaction(transaction, {event: 'INITIALIZE', transaction_status: 'INITIATED', success: true}, now);
  return transaction;
}
