import type {Outcome} from '../../domain/purchase/outcome.ts';
import {DinteroError} from '../dintero/dintero-error.ts';
import {problem} from '../http/problem.ts';
import {errorDetails, type Log} from '../log.ts';
import {purchaseOfToken} from '../purchases/purchase-of-token.ts';
import {purchaseResult} from '../purchases/purchase-result.ts';
import {mayChange} from '../purchases/purchase-status.ts';
import type {Settle} from '../purchases/settle.ts';
import {TransactionMismatchError} from '../purchases/transaction-mismatch-error.ts';
import type {PurchaseStore, StoredPurchase} from '../stores/purchases.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';

/** What telling results works with. */
export interface ResultParts {
  readonly store: PurchaseStore;
  readonly settle: Settle;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const patience = 8_000;

/** `GET /result`: where a purchase stands, asked of Dintero until it can no longer change. */
export function createResultHandler({store, settle, log, now}: ResultParts): Handler {
  return async function result(request) {
    const purchase = await purchaseOfToken(store, queryParameter(request, 'token'));
    if (purchase === undefined) return problem('unknown-token');
    const settled = mayChange(purchase, now()) ? await latest(purchase) : purchase;
    const answer = purchaseResult(settled, now());
    const headers = {'retry-after': String(secondsToWait(answer.outcome, now() - settled.opened_at))};
    return Response.json(answer, answer.final ? {} : {headers});
  };

  /** The purchase as Dintero knows it, or as it was known last. One that nothing is known of has no such answer. */
  async function latest(purchase: StoredPurchase): Promise<StoredPurchase> {
    try {
      return await settle(purchase, {signal: AbortSignal.timeout(patience)});
    } catch (error) {
      const mismatch = error instanceof TransactionMismatchError;
      if (!mismatch && !(error instanceof DinteroError && purchase.status !== 'open')) throw error;
      const {merchant_reference} = purchase;
      log({
        level: mismatch ? 'error' : 'warn',
        event: 'result-not-fresh',
        merchant_reference,
        ...errorDetails(error),
      });
      return purchase;
    }
  }
}

/** The facts of an invoice come within seconds, a decision while the buyer watches; one on hold perhaps tomorrow. */
function secondsToWait(outcome: Outcome, age: number): number {
  if (outcome === 'authorized') return 1;
  if (age < 15 * 60_000) return 2;
  return age < 3_600_000 ? 10 : 60;
}
