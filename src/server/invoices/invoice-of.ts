import {type InvoiceProduct, invoiceProducts, isInvoiceProduct} from '../../domain/invoice/product.ts';
import type {Transaction} from '../dintero/answers.ts';
import {deliveryChannel} from '../dintero/delivery-channel.ts';
import {expectedDays} from '../purchases/expected-days.ts';
import {invoiceFacts} from '../purchases/invoice-facts.ts';
import type {InvoiceState} from '../purchases/purchase-status.ts';
import {successfulEvents} from '../purchases/transaction-events.ts';
import {transactionFailure, transactionState} from '../purchases/transaction-state.ts';
import type {StoredPurchase} from '../stores/purchases.ts';
import type {Invoice} from './invoice.ts';
import {readBillingAddress} from './read-billing-address.ts';
import {readEvents} from './read-events.ts';
import {readItems} from './read-items.ts';

type Channel = 'kravia' | 'merchant';

/** States in which nothing is owed any more. */
const over: readonly (InvoiceState | undefined)[] = ['paid', 'cancelled', 'failed'];
const cancellable: readonly (InvoiceState | undefined)[] = ['created', 'collecting', 'partly_paid'];

/**
 * The invoice that a transaction of Dintero's is, in one vocabulary. Reads the older documents' words as well, and
 * keeps what it does not know as it is.
 *
 * @param agreed The terms that the invoice was made with, where they are known. On who delivers, the transaction's own
 *   session counts more.
 *
 * Source: Dintero, Kravia overview, customer checkout and invoice delivery; Checkout API reference.
 */
export function invoiceOf(transaction: Transaction, agreed?: StoredPurchase['terms']): Invoice {
  const {merchant_reference_2, created_at} = transaction;
  const type = isInvoiceProduct(transaction.payment_product_type)
    ? transaction.payment_product_type
    : undefined;
  const facts = invoiceFacts(transaction);
  const state = transactionState(transaction);
  const invoice_channel = type && channelOf(transaction, type, agreed?.invoice_channel);
  const billing_address = readBillingAddress(transaction.billing_address);
  return {
    merchant_reference: transaction.merchant_reference,
    ...(merchant_reference_2 && {merchant_reference_2}),
    session_id: transaction.session_id,
    transaction_id: transaction.id,
    ...(type && {payment_product_type: type}),
    ...(state && {state}),
    ...(state === 'failed' && {reason: transactionFailure(transaction)}),
    status: transaction.status,
    settlement_status: transaction.settlement_status ?? 'NOT_SETTLED',
    currency: transaction.currency,
    amount: transaction.amount,
    remaining_amount: over.includes(state) ? 0 : Math.max(0, transaction.amount - facts.captured_amount),
    settled_amount: settledAmount(transaction),
    ...(invoice_channel && {invoice_channel}),
    ...(created_at && {created_at}),
    ...(billing_address && {billing_address}),
    items: readItems(transaction.items),
    ...facts,
    ...(agreed && !isVoid(state) && expectedDaysOf(transaction, agreed)),
    events: readEvents(transaction),
    canStartCollection: state === 'created' && type !== undefined && isCollectable(type, invoice_channel),
    canCancel: type !== undefined && cancellable.includes(state),
  };
}

function isVoid(state: InvoiceState | undefined): boolean {
  return state === 'cancelled' || state === 'failed';
}

/** Undefined where Dintero does not say when the purchase was made. */
function expectedDaysOf({created_at}: Transaction, terms: StoredPurchase['terms']) {
  const purchasedAt = Date.parse(created_at ?? '');
  return Number.isNaN(purchasedAt) ? undefined : expectedDays(terms, purchasedAt);
}

/** Minor units that have reached the merchant. */
function settledAmount(transaction: Transaction): number {
  const settlements = successfulEvents(transaction, 'SETTLEMENT');
  return settlements.reduce((total, {amount}) => total + (amount ?? 0), 0);
}

/** An invoice that Kravia delivers has no account and reference to hand out. */
function channelOf(transaction: Transaction, type: InvoiceProduct, agreed?: Channel): Channel | undefined {
  if (invoiceProducts[type].grouped) return undefined;
  const told = invoiceFacts(transaction).payment_details ? 'merchant' : undefined;
  return deliveryChannel(transaction.session, type) ?? agreed ?? told;
}

/** Where nobody knows who delivers, the merchant may have to: an invoice that nobody collects is never paid. */
function isCollectable(type: InvoiceProduct, channel: Channel | undefined): boolean {
  return !invoiceProducts[type].grouped && channel !== 'kravia';
}
