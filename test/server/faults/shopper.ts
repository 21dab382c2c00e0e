import assert from 'node:assert/strict';
import {address, order} from '../support/create-shop.ts';
import type {FaultyShop} from './faulty-shop.ts';
import type {Told} from './flow.ts';
import {wait} from './leaping-time.ts';
import {dinteroOrigin, shopOrigin} from './wire.ts';

type Json = Record<string, unknown>;
type Answered = Json & {readonly status?: number};

/** An order that was placed: what the widget has in its hands. */
export interface PlacedOrder {
  readonly session_id?: string;
  readonly result_token: string;
}

/** What a browser makes of an answer: an empty one where none came within thirty seconds, or one that it cannot read. */
async function ask({browse}: FaultyShop, url: string, body?: Json | URLSearchParams): Promise<Answered> {
  const form = body instanceof URLSearchParams;
  try {
    const answer = await browse(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
      ...(body && {method: 'POST', body: form ? body : JSON.stringify(body)}),
      headers: {...(body && !form && {'content-type': 'application/json'})},
    });
    const {status, headers} = answer;
    if (!headers.get('content-type')?.includes('json')) return {status};
    return {...((await answer.json()) as Json), status};
  } catch {
    return {};
  }
}

/** Presses the button; answers the order, or what the shopper is told instead. */
export async function placeOrder(shop: FaultyShop, changes: Json = {}): Promise<PlacedOrder | Told> {
  const {payment_product_type = 'kravia.invoice_b2b', ...fields} = changes;
  const {code, session_id, result_token} = await ask(shop, `${shopOrigin}/invoice/sessions`, {
    order: await shop.orderToken(order.merchant_reference),
    payment_product_type,
    locale: 'nb',
    billing_address: {...address, ...fields},
  });
  if (typeof result_token === 'string')
    return {result_token, ...(typeof session_id === 'string' && {session_id})};
  assert.ok(code !== 'internal', 'The shop has a bug');
  return code === 'dintero-unavailable' ? 'nothing' : 'unknown';
}

/** Pays on Dintero's page and proves who they are; like a person, tries once more where nothing happens. */
export async function payOnPage(shop: FaultyShop, {session_id}: PlacedOrder): Promise<void> {
  if (session_id === undefined) return;
  const session = shop.sandbox.sessions().find(({id}) => id === session_id);
  const {billing_address} = session?.order ?? {};
  const payment_product_type = session?.configuration?.default_payment_type;
  for (let tries = 0; tries < 2; tries += 1) {
    const pay = `${dinteroOrigin}/v1/sessions/${session_id}/pay`;
    const answer = await ask(shop, pay, {payment_product_type, billing_address});
    if (answer.success === true && (await prove(shop, session_id))) return;
  }
}

/** Proves who they are with BankID; tells whether the page went on. */
export async function prove(shop: FaultyShop, sid: string): Promise<boolean> {
  const form = new URLSearchParams({answer: 'approve'});
  const answer = await ask(shop, `${dinteroOrigin}/bankid?sid=${sid}`, form);
  return answer.status === 303;
}

/** Presses "Cancel" on Dintero's page. */
export async function cancelOnPage(shop: FaultyShop, {session_id}: PlacedOrder): Promise<void> {
  await ask(shop, `${dinteroOrigin}/v1/view/${session_id}/session/abandon`, {});
}

/** Comes back to the shop; what its page says then, and after asking again for a while. */
export async function comeBack(shop: FaultyShop, {result_token}: PlacedOrder): Promise<Told> {
  await ask(shop, `${shopOrigin}/invoice/return?token=${result_token}`);
  let told: Told = 'unknown';
  for (let looks = 0; looks < 8; looks += 1) {
    const {outcome, final, code} = await ask(shop, `${shopOrigin}/invoice/result?token=${result_token}`);
    assert.ok(code !== 'internal', 'The shop has a bug');
    if (outcome === 'authorized') told = 'invoice';
    if (final === true) return outcome === 'authorized' ? 'invoice' : 'nothing';
    await wait(2_000);
  }
  return told;
}
