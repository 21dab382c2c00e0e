import {type Account, resolveAccount, type SandboxAccount} from '../account.ts';
import {startOfDay} from '../calendar.ts';
import type {Interference} from '../callbacks/callbacks.ts';
import type {Delivery} from '../callbacks/delivery-log.ts';
import type {Endpoint} from '../http/endpoints.ts';
import {receivePayment} from '../kravia/receive-payment.ts';
import {settle} from '../kravia/settlement.ts';
import {voidTransaction} from '../kravia/void-transaction.ts';
import {sessionJson} from '../ledger/session-json.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {transactionJson} from '../ledger/transaction-json.ts';
import {subscriptionJson} from '../webhooks/subscription.ts';
import type {World} from '../world.ts';
import {answerForBuyer, type BuyerAnswer} from './answer-for-buyer.ts';
import type {ClockStep} from './clock.ts';
import {emptyState} from './empty-state.ts';
import type {Fault, PlannedFault} from './faults.ts';
import type {JournalEntry} from './journal.ts';
import {loadState} from './load-state.ts';
import type {SandboxState} from './sandbox-state.ts';
import {saveState} from './save-state.ts';

/** What a test can look at and move in a sandbox; the same is under `/sandbox` over HTTP. */
export interface SandboxControl {
  /** The time on the sandbox's clock. */
  now(): Date;
  /** Moves the clock forward; what falls due on the way happens on its own day and in order. */
  advance(by: ClockStep): void;
  /** Moves the clock forward to the beginning of a day, `YYYY-MM-DD`, in Oslo. Throws a `RangeError` for one that has begun. */
  advanceTo(day: string): void;
  /** Makes the next calls of an endpoint fail. */
  failNext(endpoint: Endpoint, fault: Fault, times?: number): void;
  /** Makes every call of an endpoint wait so many milliseconds; 0 ends it. */
  delay(endpoint: Endpoint, milliseconds: number): void;
  /** The faults that wait for a call. */
  faults(): readonly PlannedFault[];
  /** Ends all faults and delays. */
  clearFaults(): void;
  /** Makes every access token invalid at once. */
  expireTokens(): void;
  /** The calls so far, oldest first. */
  journal(): readonly JournalEntry[];
  clearJournal(): void;
  sessions(): ReturnType<typeof sessionJson>[];
  transactions(): ReturnType<typeof transactionJson>[];
  /**
   * Does for the buyer of an open session what they would do on the checkout page: pays and answers the identity check,
   * or cancels. Throws a `RangeError` where the page could not do it.
   */
  answer(sessionId: string, answer: BuyerAnswer): void;
  /**
   * The buyer pays minor units of an invoice; answers what was used. Throws a `RangeError` where nothing is invoiced,
   * or where the merchant has to start the collection first.
   */
  pay(transactionId: string, amount: number): number;
  /**
   * Pays out minor units of what the buyer of a transaction has paid, by default all of it; answers what was paid
   * out. Throws a `RangeError` for an unknown transaction.
   */
  settle(transactionId: string, amount?: number): number;
  /** Cancels what is still to be paid of a transaction; answers whether its status allowed it. Throws as `settle` does. */
  void(transactionId: string): boolean;
  /** Every attempt to deliver a callback so far. */
  deliveries(): readonly Delivery[];
  /** Interferes with the callbacks to come, one each. */
  nextCallbacks(...next: readonly Interference[]): void;
  /** Sends the callbacks that were held back; answers how many. */
  releaseCallbacks(): number;
  /** The subscriptions of all accounts without their secrets, and every attempt to deliver a webhook so far. */
  webhooks(): {
    readonly subscriptions: (ReturnType<typeof subscriptionJson> & {readonly account_id: string})[];
    readonly deliveries: readonly Delivery[];
  };
  /** The accounts, with all that is needed to call as one of them. */
  accounts(): readonly Account[];
  /** Adds an account. Throws a `RangeError` where there is one of that id, a `TypeError` for what cannot be used. */
  addAccount(account: SandboxAccount & {readonly accountId: string}): Account;
  /** A copy of everything it knows and still has to do, to be loaded again. */
  save(): SandboxState;
  /** Goes on from a state that was saved, in place of the present one. */
  load(state: SandboxState): void;
  /** Forgets everything; the clock shows real time again. */
  reset(): void;
}

/** The control of a world. */
export function createControl(world: World): SandboxControl {
  const {clock, timeline, faults, tokens, registerTokens, journal, ledger, callbacks, webhooks, settings} =
    world;
  function known(transactionId: string): Transaction {
    const transaction = ledger.transactions.get(transactionId);
    if (transaction === undefined) throw new RangeError('There is no such transaction');
    return transaction;
  }

  return {
    now: clock.now,
    advance: timeline.advance,
    advanceTo: (day) => timeline.advance({hours: (startOfDay(day) - clock.now().getTime()) / 3_600_000}),
    faults: () => faults.planned,
    failNext: faults.failNext,
    delay: faults.delay,
    clearFaults: faults.clear,
    expireTokens() {
      tokens.expireAll();
      registerTokens.expireAll();
    },
    journal: () => journal.entries,
    clearJournal: journal.clear,
    sessions: () => [...ledger.sessions.all()].map((session) => sessionJson(settings, session)),
    transactions: () => [...ledger.transactions.all()].map(transactionJson),
    answer: (sessionId, answer) => answerForBuyer(world, sessionId, answer),
    pay: (transactionId, amount) => receivePayment(world, transactionId, amount),
    void: (transactionId) => voidTransaction(world, known(transactionId), 'console'),
    settle: (transactionId, amount) => settle(world, known(transactionId), amount),
    deliveries: () => callbacks.deliveries,
    nextCallbacks: callbacks.interfere,
    releaseCallbacks: callbacks.release,
    webhooks: () => ({
      subscriptions: [...webhooks.subscriptions.values()].map((subscription) => ({
        account_id: subscription.account_id,
        ...subscriptionJson(subscription),
      })),
      deliveries: webhooks.deliveries,
    }),
    accounts: () => settings.accounts,
    addAccount(options) {
      const account = resolveAccount(options);
      if (settings.accounts.some(({accountId}) => accountId === account.accountId))
        throw new RangeError(`accountId: there is an account ${account.accountId} already`);
      settings.accounts.push(account);
      return account;
    },
    save: () => saveState(world),
    load: (state) => loadState(world, state),
    reset: () => loadState(world, emptyState(world)),
  };
}
