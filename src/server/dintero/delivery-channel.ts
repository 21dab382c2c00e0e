import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {Session} from './answers.ts';
import {configurationKey} from './session-body.ts';

/** Who delivers an invoice, under both names that Dintero's documents have for it. */
const channels: ReadonlyMap<string, 'kravia' | 'merchant'> = new Map([
  ['kravia', 'kravia'],
  ['provider', 'kravia'],
  ['merchant', 'merchant'],
]);

/**
 * Who delivers the invoice of a product, as a session repeats it: what the session was opened with, or what the
 * account's checkout says where the session left it out. Undefined when the session does not say.
 *
 * Source: Dintero, Kravia invoice delivery; Checkout API reference, where it is called `invoice_delivery_method`.
 */
export function deliveryChannel(
  session: Session | null | undefined,
  type: InvoiceProduct,
): 'kravia' | 'merchant' | undefined {
  const product = session?.configuration?.kravia[configurationKey(type)];
  return channels.get(product?.invoice_channel ?? product?.invoice_delivery_method ?? '');
}
