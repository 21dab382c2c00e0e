import {type InvoiceProduct, invoiceProducts} from '../../domain/invoice/product.ts';
import type {Order} from '../../domain/order.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {
  GroupedInvoiceOptions,
  ProductsOptions,
  SingleInvoiceOptions,
} from '../options/backend-options.ts';

/**
 * A product with the merchant's terms, for one order; undefined when the merchant does not sell with it. Days and
 * schedule that were left out are those that Dintero documents; who delivers stays open, since the account's checkout
 * may say so. Source: Dintero, Kravia customer checkout and invoice delivery.
 */
export function offeredProduct(
  products: ProductsOptions,
  type: InvoiceProduct,
  order: Order,
): OfferedProduct | undefined {
  const options: (SingleInvoiceOptions & GroupedInvoiceOptions) | undefined = products[type];
  if (options === undefined) return undefined;
  return {
    type,
    days_until_due: options.days_until_due ?? 14,
    require_identity_verification: options.require_identity_verification ?? true,
    ...(invoiceProducts[type].grouped
      ? {invoice_schedule: options.invoice_schedule ?? {interval: 'monthly'}}
      : options.invoice_channel && {invoice_channel: options.invoice_channel}),
    payability: options.payability?.(order) ?? 'payable',
    completion: options.completion ?? 'checkout',
  };
}
