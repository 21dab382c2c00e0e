import type {Delivery, Interference} from '../callbacks/callbacks.ts';
import type {Endpoint} from '../http/endpoints.ts';
import {issueGroupedInvoices} from '../kravia/issue-grouped-invoices.ts';
import {payInvoice} from '../kravia/payments.ts';
import {sessionJson} from '../ledger/session-json.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import type {World} from '../world.ts';
import type {ClockStep} from './clock.ts';
import type {Fault} from './faults.ts';
import type {JournalEntry} from './journal.ts';

/** What a test can look at and move in a sandbox; the same is under `/sandbox` over HTTP. */
export interface SandboxControl {
  /** The time on the sandbox's clock. */
  now(): Date;
  /** Moves the clock forward and issues the combined invoices whose day has come. */
  advance(by: ClockStep): void;
  /** Makes the next calls of an endpoint fail. */
  failNext(endpoint: Endpoint, fault: Fault, times?: number): void;
  /** Makes every call of an endpoint wait so many milliseconds; 0 ends it. */
  delay(endpoint: Endpoint, milliseconds: number): void;
  /** Ends all faults and delays. */
  clearFaults(): void;
  /** Makes every access token invalid at once. */
  expireTokens(): void;
  /** The calls so far, oldest first. */
  journal(): readonly JournalEntry[];
  clearJournal(): void;
  sessions(): ReturnType<typeof sessionJson>[];
  transactions(): ReturnType<typeof transactionJson>[];
  /** The buyer pays minor units of an invoice; answers what was used. Throws a `RangeError` where nothing is invoiced. */
  pay(transactionId: string, amount: number): number;
  /** Every attempt to deliver a callback so far. */
  deliveries(): readonly Delivery[];
  /** Interferes with the callbacks to come, one each. */
  nextCallbacks(...next: readonly Interference[]): void;
  /** Sends the callbacks that were held back; answers how many. */
  releaseCallbacks(): number;
}

/** The control of a world. */
export function createControl(world: World): SandboxControl {
  const {clock, faults, tokens, registerTokens, journal, ledger, callbacks, settings} = world;
  return {
    now: clock.now,
    advance(by) {
      clock.advance(by);
      issueGroupedInvoices(world);
    },
    failNext: faults.failNext,
    delay: faults.delay,
    clearFaults: faults.clear,
    expireTokens() {
      tokens.expireAll();
      registerTokens.expireAll();
    },
    journal: () => journal.entries,
    clearJournal: journal.clear,
    sessions: () => [...ledger.sessions.values()].map((session) => sessionJson(settings, session)),
    transactions: () => [...ledger.transactions.values()].map(transactionJson),
    pay(transactionId, amount) {
      const invoice = [...ledger.invoices.values()].find(({transactions}) =>
        transactions.some(({id}) => id === transactionId),
      );
      if (invoice === undefined) throw new RangeError('No invoice was issued for this transaction');
      return payInvoice(world, invoice, amount);
    },
    deliveries: () => callbacks.deliveries,
    nextCallbacks: callbacks.interfere,
    releaseCallbacks: callbacks.release,
  };
}
