import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PurchaseResult} from '../../../src/domain/purchase/receipt.ts';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {answerIssues} from '../../support/openapi/answer-issues.ts';
import {type ContractShop, createContractShop} from '../support/contract-shop.ts';

interface OutcomeCase {
  readonly outcome: string;
  readonly becomes: (shop: ContractShop, session_id: string) => Promise<unknown>;
  readonly email?: string;
  readonly options?: Partial<InvoiceBackendOptions>;
}

/** A day and an hour: longer than a session lives. */
const hours = 25;

const outcomes: readonly OutcomeCase[] = [
  {outcome: 'pending', becomes: async () => undefined},
  {outcome: 'authorized', becomes: (shop, sid) => shop.pay(sid)},
  {
    outcome: 'authorized',
    options: {products: {'kravia.invoice_b2b': {invoice_channel: 'merchant'}}},
    becomes: (shop, sid) => shop.pay(sid),
  },
  {outcome: 'on_hold', email: 'kari+onhold@example.no', becomes: (shop, sid) => shop.pay(sid)},
  {outcome: 'failed', email: 'kari+declined@example.no', becomes: (shop, sid) => shop.pay(sid)},
  {outcome: 'failed', becomes: (shop, sid) => shop.pay(sid, 'other_person')},
  {outcome: 'cancelled', becomes: (shop, sid) => shop.abandon(sid)},
  {
    outcome: 'expired',
    becomes: async (shop) => {
      shop.sandbox.advance({hours});
      shop.clock.offset = hours * 3_600_000;
    },
  },
];

describe('a result', () => {
  for (const {outcome, becomes, email, options} of outcomes) {
    it(`is as documented when the purchase is ${outcome}`, async () => {
      const shop = await createContractShop(options, {speed: 1});
      const {session_id, result_token} = await shop.opened(email === undefined ? {} : {email});
      await becomes(shop, session_id);

      const response = await shop.call(`/result?token=${result_token}`);

      const issues = await answerIssues('readResult', response.clone());
      const result = (await response.json()) as PurchaseResult;
      assert.equal(result.outcome, outcome);
      assert.deepEqual(issues, []);
      assert.equal(response.headers.has('retry-after'), !result.final);
    });
  }
});
