import {z} from 'zod';
import type {Account} from '../account.ts';
import type {CallbacksState} from '../callbacks/callbacks.ts';
import type {Job} from '../jobs.ts';
import type {Creditor} from '../kravia/creditor.ts';
import type {Invoice} from '../kravia/invoice.ts';
import type {Session} from '../ledger/session.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {WebhooksState} from '../webhooks/webhooks.ts';
import type {FaultsState} from './faults.ts';
import type {JournalEntry} from './journal.ts';
import type {Appointment} from './timeline.ts';
import type {TokensState} from './tokens.ts';

/** An invoice with the ids of its transactions in their place. */
export type SavedInvoice = Omit<Invoice, 'transactions'> & {readonly transaction_ids: readonly string[]};

/** What a sandbox wrote itself is only looked at as far as another file could be mistaken for it. */
function written<Member extends object>(...members: readonly (keyof Member & string)[]) {
  return z.custom<Member>(
    (value) => typeof value === 'object' && value !== null && members.every((member) => member in value),
    `Not what a sandbox saved${members.length > 0 ? `: ${members.join(', ')}` : ''}`,
  );
}

/**
 * Everything a sandbox knows and still has to do, as JSON: it can go on from there in another process. Holds secrets
 * and addresses of the sandbox, so it is as private as they are. Time goes on while it is put away.
 */
export const SandboxState = z.strictObject({
  version: z.literal(1, 'version: only 1 can be loaded'),
  accounts: z.array(
    written<Account>('accountId', 'clientId', 'clientSecret', 'signatureSecret', 'merchant', 'profiles'),
  ),
  /** Milliseconds the clock is ahead of real time. */
  clock_offset: z.number().min(0),
  sessions: z.array(written<Session>('id', 'request', 'events')),
  /** Oldest first. */
  transactions: z.array(written<Transaction>('id', 'session_id', 'events')),
  invoices: z.array(written<SavedInvoice>('document', 'transaction_ids')),
  creditors: z.array(written<Creditor>('account_id', 'creditor_id', 'bban', 'issued')),
  /** What is still to happen, by itself or when the clock is moved. */
  pending: z.array(written<Appointment<Job>>('at', 'job')),
  callbacks: written<CallbacksState>('deliveries', 'planned', 'held', 'swapped', 'running'),
  webhooks: written<WebhooksState>('subscriptions', 'deliveries', 'running'),
  tokens: written<TokensState>(),
  register_tokens: written<TokensState>(),
  faults: written<FaultsState>('planned', 'delays'),
  journal: z.array(written<JournalEntry>('endpoint', 'at')),
});
export type SandboxState = z.infer<typeof SandboxState>;
