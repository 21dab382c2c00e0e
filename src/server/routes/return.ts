import {errorDetails} from '../log.ts';
import {problem} from '../problem.ts';
import {purchaseOfToken} from '../purchase-of-token.ts';
import {mayChange} from '../purchases/purchase-status.ts';
import {seeOther} from '../see-other.ts';
import {thankYouAddress} from '../thank-you-address.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';
import type {ResultParts} from './result.ts';
import {transactionHint} from './transaction-hint.ts';

const patience = 4_000;

/**
 * `GET /return`: where Dintero sends the buyer back to. Settles and leads on to the shop's page, also when Dintero
 * cannot be asked right now: that page asks again. Everything in the query but the token is at most a hint.
 *
 * @param returnPage The shop's page; `invoice_result` is added to its query.
 */
export function createReturnHandler({store, settle, log, now}: ResultParts, returnPage: string): Handler {
  return async function comeBack(request) {
    const token = queryParameter(request, 'token');
    const purchase = await purchaseOfToken(store, token);
    if (purchase === undefined) return problem('unknown-token');
    if (mayChange(purchase, now())) {
      const signal = AbortSignal.timeout(patience);
      const hint = transactionHint(request);
      await settle(purchase, {hint, signal}).catch((error: unknown) => {
        const {merchant_reference} = purchase;
        log({level: 'warn', event: 'return-not-settled', merchant_reference, ...errorDetails(error)});
      });
    }
    return seeOther(thankYouAddress(returnPage, token));
  };
}
