import {address, product} from './shop.ts';

/** A purchase that has its invoice. */
export interface PaidPurchase {
  readonly session_id: string;
  readonly result_token: string;
  readonly transaction_id: string;
}

/** Opens a session for each token at the kit, pays it at the sandbox, and lets the kit read the outcome. */
export async function payPurchases(
  kitUrl: string,
  sandboxUrl: string,
  tokens: readonly string[],
): Promise<readonly PaidPurchase[]> {
  // The address that is signed for is not listened at, so the sandbox's own callbacks would fail and come again.
  await post(`${sandboxUrl}/sandbox/callbacks`, {next: tokens.map(() => 'lose')});
  const paid: PaidPurchase[] = [];
  for (const order of tokens) {
    const wish = {order, payment_product_type: product, locale: 'nb', billing_address: address};
    const {session_id, result_token} = await (await post(`${kitUrl}/invoice/sessions`, wish)).json();
    const payment = {payment_product_type: product, billing_address: address};
    const {id} = await (await post(`${sandboxUrl}/v1/sessions/${session_id}/pay`, payment)).json();
    const result = await fetch(`${kitUrl}/invoice/result?token=${result_token}`);
    if ((await result.json()).outcome !== 'authorized') throw new Error('A purchase got no invoice');
    paid.push({session_id, result_token, transaction_id: id});
  }
  return paid;
}

async function post(url: string, body: unknown): Promise<Response> {
  const headers = {'content-type': 'application/json'};
  const answer = await fetch(url, {method: 'POST', headers, body: JSON.stringify(body)});
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}
