import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandboxShop, type SandboxShop} from '../support/sandbox-shop.ts';

const products = {
  'kravia.invoice_b2b': {require_identity_verification: false, completion: 'server'},
} as const;

/** Everything that the backend asks of Dintero until such a purchase is told. */
const endpoints = [
  'token',
  'sessions-profile',
  'session-pay',
  'session-read',
  'session-cancel',
  'transaction-read',
] as const;
const faults = ['drop', 'lost-answer', 'timeout', 429, 500, 503] as const;

/** The widget's way: it orders, orders again while nothing came of it, and asks for the result until it is final. */
async function buy(shop: SandboxShop): Promise<string> {
  for (;;) {
    const {result_token} = (await shop.openSession()) as {result_token?: string};
    if (result_token === undefined) continue;
    for (;;) {
      const response = await shop.backend.fetch(
        new Request(`http://localhost:4020/invoice/result?token=${result_token}`),
      );
      const {outcome = 'pending', final} = await response.json();
      if (outcome === 'authorized' || final) return outcome;
      if (response.status !== 200) break;
    }
  }
}

describe('a purchase that the backend finishes, while Dintero fails', {concurrency: 4}, () => {
  const rows = endpoints.flatMap((endpoint) =>
    faults.flatMap((fault) => [1, 4].map((times) => ({endpoint, fault, times}))),
  );
  for (const {endpoint, fault, times} of rows) {
    it(`comes to one invoice with ${times} × ${fault} at ${endpoint}`, async () => {
      const shop = createSandboxShop({products});
      shop.sandbox.failNext(endpoint, fault, times);

      const outcome = await buy(shop);

      assert.equal(outcome, 'authorized');
      assert.equal(shop.standing().length, 1);
      assert.deepEqual(
        (await shop.heard(1)).filter((state) => state === 'created'),
        ['created'],
      );
    });
  }

  for (const payAnswer of ['transaction', 'actions', 'accepted'] as const) {
    it(`comes to one invoice when Dintero answers in the shape "${payAnswer}"`, async () => {
      const shop = createSandboxShop({products}, {payAnswer});

      const outcome = await buy(shop);

      assert.equal(outcome, 'authorized');
      assert.equal(shop.standing().length, 1);
    });
  }
});
