import type {MerchantOrder} from '../../../src/server.ts';
import {companyAddress, soldOrder} from '../../support/sold-order.ts';

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
  return {...soldOrder, merchant_reference};
}

/** Who is invoiced. */
export const address = companyAddress;
