import type {MerchantOrder} from '../../../src/server.ts';

/** The account that a sandbox has by itself. */
export const account = {
  accountId: 'T12345678',
  clientId: 'sandbox',
  clientSecret: 'sandbox',
  signatureSecret: 'sandbox-signature',
} as const;

/** The public address of every server that is measured, wherever it really listens: callbacks are signed for it. */
export const baseUrl = 'http://localhost/invoice';

/** Signs the order tokens, here and in the kit's process. */
export const secret = 'a secret of at least thirty-two characters';

/** The product that is sold: no identity check, so that a session can be paid without a page. */
export const product = 'kravia.invoice_b2b';

/** What is sold, under any reference. */
export function orderOf(merchant_reference: string): MerchantOrder {
  const line = {line_id: '1', id: 'item-1', description: 'Consulting', quantity: 1};
  return {
    merchant_reference,
    amount: 50_000,
    vat_amount: 10_000,
    currency: 'NOK',
    items: [{...line, amount: 50_000, vat: 25, vat_amount: 10_000}],
  };
}

/** Who is invoiced. */
export const address = {
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
