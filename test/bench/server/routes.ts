import {signCallback} from '../../server/support/sign-callback.ts';
import type {BenchRequest} from './measure.ts';
import type {PaidPurchase} from './pay-purchases.ts';
import {account, address, baseUrl, product} from './shop.ts';

/** A route that is measured: its name, and how its requests are made, one after the other. */
export interface BenchRoute {
  readonly name: string;
  readonly next: () => BenchRequest;
}

/** What requests are made of. */
export interface RouteParts {
  /** Order tokens: each opens a session of its own. */
  readonly tokens: readonly string[];
  /** Purchases that have their invoice: callbacks tell of them, results are asked for them. */
  readonly paid: readonly PaidPurchase[];
}

const {accountId, signatureSecret} = account;

/** The routes of the kit. The bare routes take the same requests. */
export function benchRoutes({tokens, paid}: RouteParts): readonly BenchRoute[] {
  const json = {'content-type': 'application/json'};
  const nextToken = inTurn(tokens);
  const nextPaid = inTurn(paid);
  return [
    {
      name: 'POST /sessions',
      next: () => {
        const wish = {payment_product_type: product, locale: 'nb', billing_address: address};
        const body = JSON.stringify({order: nextToken(), ...wish});
        return {method: 'POST', path: '/invoice/sessions', headers: json, body};
      },
    },
    {name: 'GET /callback', next: () => callback('GET', nextPaid())},
    {
      name: 'POST /callback',
      next: () => {
        const {method, path, headers} = callback('POST', nextPaid());
        return {method, path, headers: {...headers, ...json}, body: '{"status":"AUTHORIZED"}'};
      },
    },
    {
      name: 'GET /result',
      next: () => {
        const {result_token, transaction_id} = nextPaid();
        return {
          method: 'GET',
          path: `/invoice/result?token=${result_token}&transaction_id=${transaction_id}`,
        };
      },
    },
  ];
}

/** A callback as Dintero signs it, now. */
function callback(method: 'GET' | 'POST', {session_id, transaction_id}: PaidPurchase) {
  const path = `/invoice/callback?sid=${session_id}&transaction_id=${transaction_id}`;
  const url = new URL(path, baseUrl).href;
  const signature = signCallback(url, signatureSecret, accountId, Date.now(), method);
  return {method, path, headers: {'dintero-signature': signature}};
}

/** Gives one after the other, and then the first again. */
function inTurn<Item>(items: readonly Item[]): () => Item {
  let at = 0;
  return () => {
    const item = items[at % items.length];
    at += 1;
    if (item === undefined) throw new RangeError('There is nothing to take in turn');
    return item;
  };
}
