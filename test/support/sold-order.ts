import type {MerchantOrder} from 'invoice-checkout/server';

/** What is sold where it does not matter what: one line with VAT. */
export const soldOrder: MerchantOrder = {
  merchant_reference: 'order-123',
  amount: 50_000,
  vat_amount: 10_000,
  currency: 'NOK',
  items: [
    {
      line_id: '1',
      id: 'item-1',
      description: 'Consulting',
      quantity: 1,
      amount: 50_000,
      vat: 25,
      vat_amount: 10_000,
    },
  ],
};

/** Who buys it: a company's billing address as it reaches the backend and Dintero. */
export const companyAddress = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  business_name: 'Equinor ASA',
  organization_number: '923609016',
  address_line: 'Forusbeen 50',
  postal_code: '4035',
  postal_place: 'Stavanger',
  country: 'NO',
  phone_number: '+4740612345',
  email: 'kari@example.no',
};
