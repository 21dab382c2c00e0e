import type {
  InvoiceAttempt,
  PurchaseStore,
  SettledPurchase,
  StoredPurchase,
} from '../../../src/server/stores/purchases.ts';

/** A purchase as it is when its session was opened. */
export const purchase: StoredPurchase = {
  session_id: 'T12345678.s1',
  merchant_reference: 'order-123',
  fingerprint: 'f1',
  amount: 50_000,
  currency: 'NOK',
  terms: {type: 'kravia.invoice_b2b_grouped', days_until_due: 14, invoice_schedule: {interval: 'monthly'}},
  url: 'https://checkout.dintero.com/v1/view/T12345678.s1',
  opened_at: 1_000,
  expires_at: 2_000,
  status: 'open',
};

/** The same purchase with everything that is ever known of one. */
export const paid: StoredPurchase = {
  ...purchase,
  status: 'paid',
  reason: 'failed',
  transaction_id: 'T12345678.t1',
  transaction_status: 'CAPTURED',
  purchased_at: 1_500,
  authorized_at: 1_600,
  invoice: {
    invoice_number: '16788-000018',
    invoice_date: '2026-11-20',
    due_date: '2026-12-04',
    captured_amount: 50_000,
    document: true,
    payment_details: {kid: '300000019497814'},
  },
};

/** An invoice that was asked for and may exist. */
export const attempt: InvoiceAttempt = {
  merchant_reference: 'order-123',
  fingerprint: 'f1',
  amount: 50_000,
  currency: 'NOK',
  terms: {type: 'kravia.invoice_b2b', days_until_due: 14, invoice_channel: 'kravia'},
  attempted_at: 1_000,
};

/** The claim of the request that opens purchases. */
export const claim = {merchant_reference: 'order-123', owner: 'first'};
/** The claim of another request. */
export const rival = {merchant_reference: 'order-123', owner: 'second'};

/** What the shop is told of a state. */
export function told(state: SettledPurchase['state'], session_id = purchase.session_id): SettledPurchase {
  return {merchant_reference: 'order-123', session_id, transaction_id: 'T12345678.t1', state};
}

/** Opens a purchase as a request does that has the claim. */
export async function open(store: PurchaseStore, opened = purchase, tokenHash = `hash ${opened.session_id}`) {
  await store.claimOrder(claim, 0, 100);
  const added = await store.openPurchase(opened, tokenHash, claim);
  await store.releaseOrder(claim);
  return added;
}
