import {signatureIssue} from '../dintero/signature.ts';
import {problem} from '../http/problem.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {reconcileAttempt} from '../purchases/reconcile-attempt.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';
import {transactionHint} from './transaction-hint.ts';

/** Dintero waits ten seconds. */
const patience = 7_000;

/**
 * `GET` and `POST /callback`: Dintero's word that something happened to a session. What happened is read from
 * Dintero itself; a body is not even looked at. 204 when it is recorded, 5xx when Dintero should call again.
 */
export function createCallbackHandler(parts: PurchaseParts): Handler {
  const {settings, store, settle} = parts;
  const {log, now, baseUrl} = settings;
  const {accountId, signatureSecret} = settings.dintero;

  /** Dintero signs the address it was given, whatever a proxy made of it on the way here. */
  async function issueOf(request: Request): Promise<string | undefined> {
    if (signatureSecret === undefined) return undefined;
    const url = new URL(`${baseUrl}/callback`);
    url.search = new URL(request.url).search;
    const signature = request.headers.get('dintero-signature');
    return signatureIssue(
      {signature, method: request.method, url},
      {secret: signatureSecret, accountId, now},
    );
  }

  /** An invoice that was asked for in one step may be heard of before its answer, or in place of it. */
  async function attempted(request: Request, sessionId: string, signal: AbortSignal) {
    const reference = queryParameter(request, 'merchant_reference');
    const attempt = await store.attemptOfOrder(reference);
    if (attempt === undefined) return undefined;
    await reconcileAttempt(reference, parts, signal);
    return store.purchaseOfSession(sessionId);
  }

  return async function callback(request) {
    const issue = await issueOf(request);
    if (issue !== undefined) {
      log({level: 'warn', event: 'callback-refused', signature: issue});
      return problem('signature');
    }
    const sessionId = queryParameter(request, 'sid') || queryParameter(request, 'session_id');
    if (sessionId === '') return problem('invalid-request', {errors: [{field: 'sid', code: 'required'}]});

    const signal = AbortSignal.timeout(patience);
    const purchase =
      (await store.purchaseOfSession(sessionId)) ?? (await attempted(request, sessionId, signal));
    if (purchase === undefined) {
      log({level: 'warn', event: 'callback-unknown'});
      return problem('not-found', {status: 503, retryAfter: 10});
    }
    await settle(purchase, {hint: transactionHint(request), signal});
    return new Response(null, {status: 204});
  };
}
