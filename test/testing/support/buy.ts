import type {BillingDraft, InvoiceProduct} from 'invoice-checkout';
import type {PlacedOrder, TestShop} from '../../../src/testing.ts';

/** Buys over HTTP what was ordered, as widget, Dintero's page and BankID do; answers the session. */
export async function buy(
  shop: TestShop,
  {token}: PlacedOrder,
  billing_address: BillingDraft,
  payment_product_type: InvoiceProduct = 'kravia.invoice_b2b',
): Promise<string> {
  const post = async (address: string, body: object) =>
    (
      await fetch(address, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(body),
      })
    ).json();
  const session: {session_id: string} = await post(`${shop.backendUrl}/sessions`, {
    order: token,
    payment_product_type,
    locale: 'nb',
    billing_address,
  });
  const [opened] = shop.sandbox.sessions().filter(({id}) => id === session.session_id);
  await post(`${shop.sandboxUrl}/v1/sessions/${session.session_id}/pay`, {
    payment_product_type,
    billing_address: opened?.order.billing_address ?? {},
  });
  await fetch(`${shop.sandboxUrl}/bankid?sid=${session.session_id}`, {
    method: 'POST',
    body: new URLSearchParams({answer: 'approve'}),
    redirect: 'manual',
  });
  return session.session_id;
}
