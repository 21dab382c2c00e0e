import {authorize} from '../kravia/authorize.ts';
import {refuse} from '../kravia/refuse.ts';
import {scenarioOf} from '../kravia/scenario.ts';
import {recordSession} from '../ledger/ledger.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {verifyIdentity} from '../ledger/verified-identity.ts';
import type {World} from '../world.ts';

/** What can be answered at the identity check: yes, not now, or as somebody else than the buyer. */
export type IdentityAnswer = 'approve' | 'abort' | 'other_person';

/** What follows from the answer to the identity check; whatever is neither yes nor somebody else means not now. */
export function decideIdentity(world: World, transaction: Transaction, answer: unknown): void {
  const {identity} = scenarioOf(transaction.billing_address.email, world.settings.scenarios);
  if (answer === 'other_person' || (answer === 'approve' && identity === 'fails'))
    refuse(world, transaction, 'identity');
  else if (answer === 'approve') {
    verifyIdentity(transaction, world.clock.now());
    authorize(world, transaction);
  } else recordSession(world.ledger.sessionOf(transaction), 'PAY_FAILED', world.clock.now());
}
