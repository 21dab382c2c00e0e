import type {World} from '../world.ts';
import type {SandboxState} from './sandbox-state.ts';

/** A copy of everything a world knows and still has to do. */
export function saveState(world: World): SandboxState {
  const {settings, clock, ledger, timeline, callbacks, webhooks, tokens, registerTokens, faults, journal} =
    world;
  return structuredClone({
    version: 1 as const,
    accounts: [...settings.accounts],
    clock_offset: clock.offset(),
    sessions: [...ledger.sessions.all()],
    transactions: [...ledger.transactions.all()],
    invoices: [...ledger.invoices.values()].map(({transactions, ...invoice}) => ({
      ...invoice,
      transaction_ids: transactions.map(({id}) => id),
    })),
    creditors: [...ledger.creditors.values()],
    pending: [...timeline.pending],
    callbacks: callbacks.save(),
    webhooks: webhooks.save(),
    tokens: tokens.save(),
    register_tokens: registerTokens.save(),
    faults: faults.save(),
    journal: [...journal.entries],
  });
}
