import {type InvoiceProduct, invoiceProducts} from '../domain/invoice/product.ts';
import type {Order} from '../domain/order.ts';
import type {OfferedProduct} from '../domain/purchase/offer.ts';
import type {GroupedInvoiceOptions, ProductsOptions, SingleInvoiceOptions} from './backend-options.ts';

/**
 * A product with the merchant's terms, as one order is offered it; undefined when the merchant does not sell with
 * it. Source of what is usual: Dintero, Kravia customer checkout.
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
      : {invoice_channel: options.invoice_channel ?? 'kravia'}),
    payability: options.payability?.(order) ?? 'payable',
    completion: 'checkout',
  };
}
