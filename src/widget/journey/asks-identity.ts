import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {Offer} from '../../domain/purchase/offer.ts';

/**
 * Whether Dintero's page asks for an identity check; nobody says so while it may not.
 *
 * @param paid What the session is for; any of the offer's products where nobody knows.
 */
export function asksIdentity({products}: Offer, paid: InvoiceProduct | undefined): boolean {
  const known = products.filter(({type}) => type === paid);
  return (known.length > 0 ? known : products).every((product) => product.require_identity_verification);
}
