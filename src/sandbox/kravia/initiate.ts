import {accountOf} from '../account.ts';
import {recordTransaction} from '../ledger/ledger.ts';
import {newId} from '../ledger/new-id.ts';
import type {Session} from '../ledger/session.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {orderLines} from '../schemas/order.ts';
import type {World} from '../world.ts';
import type {InvoiceTerms} from './invoice-terms.ts';

/**
 * Begins the one transaction of a session. A second attempt, after an aborted identity check, goes on with the
 * same transaction and the address and product chosen now.
 */
export function initiate(
  world: World,
  session: Session,
  payment: Pick<Transaction, 'payment_product_type' | 'billing_address'>,
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
  const {order, url, profile_id, configuration, metadata, customer, checkboxes} = session.request;
  const {customer_ip, user_agent, initiating_system_request_headers} = session;
  const account = accountOf(world.settings, session.id);
  const now = clock.now();
  const transaction: Transaction = {
    id: newId(account.accountId),
    session_id: session.id,
    payment_product: 'kravia',
    payment_product_type: payment.payment_product_type,
    channel: configuration?.channel ?? 'ecommerce',
    amount: order.amount,
    currency: order.currency,
    status: 'INITIATED',
    settlement_status: 'NOT_SETTLED',
    merchant_reference: order.merchant_reference,
    ...(customer && {customer}),
    ...(order.merchant_reference_2 && {merchant_reference_2: order.merchant_reference_2}),
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
    billing_address: payment.billing_address,
    ...(order.shipping_address && {shipping_address: order.shipping_address}),
    items: orderLines(order),
    ...(checkboxes && {checkboxes}),
    ...(order.store !== undefined && {store: order.store}),
    ...(order.payout_destination_id && {payout_destination_id: order.payout_destination_id}),
    ...(customer_ip && {customer_ip}),
    ...(user_agent && {user_agent}),
    initiating_system_request_headers,
    url: {
      ...(url.return_url && {redirect_url: url.return_url}),
      ...(url.callback_url && {callback_url: url.callback_url}),
    },
    metadata: {
      ...metadata,
      ...(profile_id && {'session:profile_id': profile_id}),
      merchant_name: account.merchant.name,
    },
    events: [],
    terms,
  };
  ledger.transactions.put(transaction);
  session.transaction_id = transaction.id;
  recordTransaction(transaction, {event: 'INITIALIZE', transaction_status: 'INITIATED', success: true}, now);
  return transaction;
}
