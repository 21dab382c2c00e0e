import type {BillingAddress} from '../../domain/billing/address.ts';
import {parseBillingAddress} from '../../domain/billing/address.ts';
import {type InvoiceProduct, invoiceProducts, isInvoiceProduct} from '../../domain/invoice/product.ts';
import type {Order} from '../../domain/order.ts';
import type {BillingDraft, OfferedProduct} from '../../domain/purchase/offer.ts';
import {fail, ok, type Result} from '../../domain/result.ts';
import type {InvoiceRequest, IssueRefusal} from '../invoices.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {isMerchantReference, type MerchantOrder, parseMerchantOrder} from '../orders/merchant-order.ts';
import {offeredProduct} from '../orders/offered-product.ts';

/** What a merchant asked for, judged but for the address. */
export interface JudgedRequest {
  readonly order: Order;
  /** With the terms of the request, else as configured. */
  readonly product: OfferedProduct;
  /** As far as it is known. */
  readonly address: BillingDraft;
}

/** Judges a merchant's request: the order's sums, the product and its terms. A product need not be offered to buyers. */
export function judgeRequest(
  request: InvoiceRequest,
  settings: BackendSettings,
): Result<JudgedRequest, IssueRefusal> {
  const read = judgeOrder(request.order);
  if (!read.ok) return read;
  const {billing_address: address = {}, ...order} = read.value;
  const {payment_product_type: type} = request;
  if (!isInvoiceProduct(type))
    return invalidOption(`payment_product_type: must be one of ${Object.keys(invoiceProducts).join(', ')}`);
  const product = offeredProduct({...settings.products, [type]: settings.products[type] ?? {}}, type, order);
  if (product?.payability !== 'payable')
    return invalidOption(`payment_product_type: ${type} is ${product?.payability} for this order`);
  const {days_until_due = product.days_until_due, invoice_channel} = request;
  if (!Number.isInteger(days_until_due) || days_until_due < 0 || days_until_due > 365)
    return invalidOption('days_until_due: must be a whole number from 0 to 365');
  if (invoice_channel === undefined) return ok({order, product: {...product, days_until_due}, address});
  if (invoice_channel !== 'kravia' && invoice_channel !== 'merchant')
    return invalidOption('invoice_channel: must be kravia or merchant');
  if (invoiceProducts[type].grouped)
    return invalidOption(`invoice_channel: leave it out with ${type}; Kravia delivers grouped invoices`);
  return ok({order, product: {...product, days_until_due, invoice_channel}, address});
}

/** Judges the address of an invoice that has no form: only the product and the country say what is needed. */
export function judgeAddress(
  draft: BillingDraft,
  product: InvoiceProduct,
  {countries}: BackendSettings,
): Result<BillingAddress, IssueRefusal> {
  const country = countries.find((each) => each === draft.country);
  if (country === undefined)
    return fail({code: 'invalid-address', errors: [{field: 'country', code: 'required'}]});
  const address = parseBillingAddress(draft, product, country);
  return address.ok ? address : fail({code: 'invalid-address', errors: address.issues});
}

function judgeOrder(found: unknown): Result<MerchantOrder, IssueRefusal> {
  const order = parseMerchantOrder(found);
  if (!order.ok) return fail({code: 'invalid-order', message: `The order ${order.issue}`});
  if (isMerchantReference(order.value.merchant_reference)) return order;
  const rule = 'up to 64 letters, digits, ".", "_" and "-"';
  return fail({code: 'invalid-order', message: `The order's merchant_reference must be ${rule}`});
}

/** Refuses an option; the message names it and the remedy. */
export function invalidOption(message: string): Result<never, IssueRefusal> {
  return fail({code: 'invalid-option', message});
}
