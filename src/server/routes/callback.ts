import type {BackendSettings} from '../backend-settings.ts';
import {signatureIssue} from '../dintero/signature.ts';
import {problem} from '../problem.ts';
import type {Settle} from '../purchases/settle.ts';
import type {PurchaseStore} from '../stores/purchases.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';
import {transactionHint} from './transaction-hint.ts';

/** What hearing callbacks works with. */
export interface CallbackParts {
  readonly settings: BackendSettings;
  readonly store: PurchaseStore;
  readonly settle: Settle;
}

/** Dintero waits ten seconds. */
const patience = 7_000;

/**
 * `GET` and `POST /callback`: Dintero's word that something happened to a session. What happened is read from
 * Dintero itself; a body is not even looked at. 204 when it is recorded, 5xx when Dintero should call again.
 */
export function createCallbackHandler({settings, store, settle}: CallbackParts): Handler {
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

  return async function callback(request) {
    const issue = await issueOf(request);
    if (issue !== undefined) {
      log({level: 'warn', event: 'callback-refused', signature: issue});
      return problem('signature');
    }
    const sessionId = queryParameter(request, 'sid') || queryParameter(request, 'session_id');
    if (sessionId === '') return problem('invalid-request', {errors: [{field: 'sid', code: 'required'}]});

    const purchase = await store.purchaseOfSession(sessionId);
    if (purchase === undefined) {
      log({level: 'warn', event: 'callback-unknown'});
      return problem('not-found', {status: 503, retryAfter: 10});
    }
    await settle(purchase, {hint: transactionHint(request), signal: AbortSignal.timeout(patience)});
    return new Response(null, {status: 204});
  };
}
