import type {World} from '../world.ts';
import type {SandboxState} from './sandbox-state.ts';

/**
 * Puts a saved state in place of what a world knows; what was due in the meantime happens at once, in order. An
 * account that both have stays as this sandbox was given it.
 */
export function loadState(world: World, saved: SandboxState): void {
  const {settings, clock, ledger, timeline, callbacks, webhooks, tokens, registerTokens, faults, journal} =
    world;
  const state = structuredClone(saved);
  for (const account of state.accounts)
    if (!settings.accounts.some(({accountId}) => accountId === account.accountId))
      settings.accounts.push(account);
  clock.load(state.clock_offset);
  ledger.sessions.load(state.sessions);
  ledger.transactions.load(state.transactions);
  const invoices = state.invoices.map(({transaction_ids, ...invoice}) => ({
    ...invoice,
    transactions: transaction_ids.flatMap((id) => ledger.transactions.get(id) ?? []),
  }));
  replace(ledger.invoices, invoices, ({document}) => document);
  replace(ledger.creditors, state.creditors, ({account_id}) => account_id);
  tokens.load(state.tokens);
  registerTokens.load(state.register_tokens);
  faults.load(state.faults);
  journal.load(state.journal);
  timeline.load(state.pending);
  callbacks.load(state.callbacks);
  webhooks.load(state.webhooks);
}

function replace<Value>(
  map: Map<string, Value>,
  values: readonly Value[],
  key: (value: Value) => string,
): void {
  map.clear();
  for (const value of values) map.set(key(value), value);
}
