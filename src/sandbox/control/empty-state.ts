import type {World} from '../world.ts';
import type {SandboxState} from './sandbox-state.ts';

/** The state of a sandbox that was just made, with the accounts it has. */
export function emptyState({settings}: World): SandboxState {
  return {
    version: 1,
    accounts: [...settings.accounts],
    clock_offset: 0,
    sessions: [],
    transactions: [],
    invoices: [],
    creditors: [],
    pending: [],
    callbacks: {deliveries: [], planned: [], held: [], swapped: [], running: []},
    webhooks: {subscriptions: [], deliveries: [], running: []},
    tokens: [],
    register_tokens: [],
    faults: {planned: [], delays: []},
    journal: [],
  };
}
