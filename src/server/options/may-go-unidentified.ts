import type {InvoiceProduct} from '../../domain/invoice/product.ts';

/**
 * Whether a product may be sold to a buyer who has not proved who they are: to a person only where the merchant delivers
 * the invoice.
 *
 * Source: Dintero, Checkout API reference: Kravia configuration.
 */
export function mayGoUnidentified(type: InvoiceProduct, channel: 'kravia' | 'merchant' | undefined): boolean {
  return type !== 'kravia.invoice_b2c' || channel === 'merchant';
}
