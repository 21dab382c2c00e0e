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

/**
 * The payment is decided. Dintero documents two shapes, the transaction and a list of actions; the answer is both
 * at once unless the sandbox is set to `actions` alone. A failed authorization is a 200 too.
 */
export function paidAnswer(world: World, session: Session, transaction: Transaction): Response {
  const success = transaction.status === 'AUTHORIZED' || transaction.status === 'ON_HOLD';
  const actions = [{source: 'KRAVIA', code: transaction.status, type: success ? 'success' : 'error'}];
  return Response.json({
    ...(world.settings.payAnswer === 'transaction' && transactionJson(transaction)),
    success,
    session_id: session.id,
    actions,
    redirect_url: returnAddress(world, session),
    ...(!success && {error: 'Failed'}),
  });
}
