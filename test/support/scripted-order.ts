import type {MerchantOrder} from 'invoice-checkout/server';

/** An order with one line. */
export const bookOrder: MerchantOrder = {
  merchant_reference: 'order-123',
  amount: 50_000,
  vat_amount: 10_000,
  currency: 'NOK',
  items: [
    {
      line_id: '1',
      id: 'item-1',
      description: 'Books',
      quantity: 1,
      amount: 50_000,
      vat: 25,
      vat_amount: 10_000,
    },
  ],
};
