import type {FormPages} from '../form/form-pages.ts';
import {seeOther} from '../http/see-other.ts';
import {errorDetails} from '../log.ts';
import {purchaseOfToken} from '../purchases/purchase-of-token.ts';
import {mayChange} from '../purchases/purchase-status.ts';
import {isResultToken} from '../purchases/result-token.ts';
import {thankYouAddress} from '../purchases/thank-you-address.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';
import type {ResultParts} from './result.ts';
import {transactionHint} from './transaction-hint.ts';
import {wantedLocale} from './wanted-locale.ts';

/** What coming back works with. */
export interface ReturnParts extends ResultParts {
  readonly pages: FormPages;
  /** The shop's page; `invoice_result` is added to its query. */
  readonly returnPage: string;
}

/** Milliseconds that a buyer waits for Dintero and the store before the shop's page shows. */
const patience = 4_000;

/**
 * `GET /return`: where Dintero sends the buyer back to. Settles and leads on to the shop's page, also when Dintero or the
 * store cannot be asked right now: that page asks again. Everything in the query but the token is at most a hint.
 */
export function createReturnHandler(parts: ReturnParts): Handler {
  const {store, settle, log, now, pages, returnPage} = parts;

  return async function comeBack(request) {
    const token = queryParameter(request, 'token');
    if (await mayBeKnown(token, request)) return seeOther(thankYouAddress(returnPage, token));
    return pages.again(undefined, {code: 'unknown-token'}, wantedLocale(request));
  };

  /** False only where nothing can have been bought with the token: a store that is away has not said so. */
  async function mayBeKnown(token: string, request: Request): Promise<boolean> {
    if (!isResultToken(token)) return false;
    let merchant_reference: string | undefined;
    try {
      return await withinPatience(async (signal) => {
        const purchase = await purchaseOfToken(store, token);
        merchant_reference = purchase?.merchant_reference;
        if (purchase && mayChange(purchase, now())) {
          await settle(purchase, {hint: transactionHint(request), signal});
        }
        return purchase !== undefined;
      });
    } catch (error) {
      const about = merchant_reference === undefined ? {} : {merchant_reference};
      log({level: 'warn', event: 'return-not-settled', ...about, ...errorDetails(error)});
      return true;
    }
  }
}

/** Does not wait for what ignores its signal either; that goes on by itself. */
async function withinPatience<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new DOMException('Took too long', 'TimeoutError')), patience);
  const late = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason));
  });
  return Promise.race([work(over.signal), late]).finally(() => clearTimeout(timer));
}
