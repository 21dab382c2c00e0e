import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {StoredPurchase} from '../stores/purchases.ts';

/** What a purchase remembers of the product it was made with. */
export function termsOf(product: OfferedProduct): StoredPurchase['terms'] {
  const {type, days_until_due, invoice_channel, invoice_schedule} = product;
  return {
    type,
    days_until_due,
    ...(invoice_channel && {invoice_channel}),
    ...(invoice_schedule && {invoice_schedule}),
  };
}
