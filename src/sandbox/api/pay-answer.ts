import type {Context} from 'hono';
import type {Environment} from '../http/environment.ts';
import {returnAddress} from '../ledger/return-address.ts';
import type {Session} from '../ledger/session.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';

/** The customer has to prove who they are, at `redirect_url`. */
export function identityAnswer(session: Session): Response {
  const actions = [{source: 'KRAVIA', code: 'IDENTITY_VERIFICATION', type: 'success'}];
  const redirect_url = `${session.origin}/bankid?sid=${session.id}`;
  return Response.json({success: true, session_id: session.id, actions, redirect_url}, {status: 202});
}

/** The payment is accepted, and decided later. Source: Dintero, payments API: session pay. */
export function acceptedAnswer({id: session_id}: Session): Response {
  const actions = [{source: 'KRAVIA', code: 'PENDING', type: 'success'}];
  return Response.json({success: true, session_id, actions}, {status: 202});
}

/**
 * The payment of an open session is decided. Dintero documents two shapes, the transaction and a list of actions;
 * the answer is both at once unless the sandbox is set to `actions` alone. A failed authorization is a 200 too.
 */
export function paidAnswer(world: World, session: Session, transaction: Transaction): Response {
  const result = payResult(session, transaction);
  return Response.json({
    ...(world.settings.payAnswer !== 'actions' && transactionJson(transaction)),
    ...result,
    redirect_url: returnAddress(world, session),
    ...(!result.success && {error: 'Failed'}),
  });
}

/** The payment in one step is decided: the transaction and a SessionPayResult, 200 whether it succeeded or not. */
export function paidInOneStepAnswer(
  c: Context<Environment>,
  session: Session,
  transaction: Transaction,
): Response {
  return c.json({...transactionJson(transaction), ...payResult(session, transaction)});
}

function payResult({id: session_id}: Session, {status}: Transaction) {
  const success = status === 'AUTHORIZED' || status === 'ON_HOLD';
  return {
    success,
    session_id,
    actions: [{source: 'KRAVIA', code: status, type: success ? 'success' : 'error'}],
  };
}
