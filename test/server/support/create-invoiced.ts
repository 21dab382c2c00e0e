import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {createShop} from './create-shop.ts';

/** A shop with one purchase that has its invoice, which is delivered by the merchant; tests say what is different. */
export async function createInvoiced(members: object = {}, overrides: Partial<InvoiceBackendOptions> = {}) {
  const shop = await createShop({
    products: {'kravia.invoice_b2b': {invoice_channel: 'merchant'}},
    ...overrides,
  });
  const {session_id, result_token} = await shop.opened();
  const transaction = shop.dintero.pay(session_id, {...members});
  await shop.result(result_token);
  shop.dintero.calls.length = 0;
  return {
    ...shop,
    transaction,
    id: String(transaction.id),
    invoices: shop.backend.invoices,
    session_id,
    result_token,
  };
}
