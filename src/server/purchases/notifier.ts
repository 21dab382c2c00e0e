import {errorDetails, type Log} from '../log.ts';
import type {Delivery, Notification, PurchaseStore, SettledPurchase} from '../stores/purchases.ts';
import {StoreClosedError} from '../stores/store-closed-error.ts';

/** Tells the shop what became of its invoices. */
export interface Notifier {
  /** Starts telling everything that is due, in the background. */
  deliver(): void;
  /** Resolves when nothing is being told at the moment; never rejects. */
  idle(): Promise<void>;
  /** Begins nothing more; resolves when what is being told is told. */
  stop(): Promise<void>;
}

/** What telling works with. */
export interface NotifierOptions {
  readonly store: PurchaseStore;
  readonly onSettled: (purchase: SettledPurchase, delivery: Delivery) => void | Promise<void>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const minute = 60_000;

/** The shop's function must be done within a minute; then it counts as failed and is called again later. */
const patience = minute;
const reservation = 2 * minute;
const moment = 100;
/** A call that hangs holds up one lane; the purchases of others go on. */
const lanes = 4;

/**
 * Calls `onSettled` for each change of state until it succeeds, with pauses from one second up to ten minutes; up to
 * four purchases at a time, each in the order of its states. What is pending is in the store: another process, or
 * this one after a restart, takes over two minutes after a process died in the middle of a call.
 */
export function createNotifier({store, onSettled, log, now}: NotifierOptions): Notifier {
  const running = new Set<Promise<void>>();
  let again = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakeAt = Number.POSITIVE_INFINITY;

  async function tell(notification: Notification): Promise<void> {
    const {merchant_reference, session_id, state} = notification.purchase;
    try {
      await withinPatience(onSettled(notification.purchase, {key: `${session_id}:${state}`}));
    } catch (error) {
      const pause = Math.min(1000 * 2 ** notification.attempts, 10 * minute);
      const attempts = notification.attempts + 1;
      const about = {merchant_reference, state, attempts};
      log({level: 'error', event: 'on-settled-failed', ...about, ...errorDetails(error)});
      await store.postponeNotification(notification, now() + pause);
      return wakeIn(pause);
    }
    await finish(notification);
    log({level: 'info', event: 'settled', merchant_reference, state});
  }

  /** What the shop took note of is noted while it is reserved, however busy the store is: else it is told again. */
  async function finish(notification: Notification): Promise<void> {
    const until = now() + reservation - patience;
    for (;;) {
      try {
        return await store.finishNotification(notification);
      } catch (error) {
        if (error instanceof StoreClosedError || now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, moment));
      }
    }
  }

  async function tellWhatIsDue(): Promise<void> {
    do {
      again = false;
      while (!stopped) {
        const notification = await store.takeNotification(now(), now() + reservation);
        if (notification === undefined) break;
        startLane();
        await tell(notification);
      }
    } while (again && !stopped);
  }

  async function runLane(): Promise<void> {
    try {
      await tellWhatIsDue();
    } catch (error) {
      if (error instanceof StoreClosedError) stopped = true;
      else log({level: 'error', event: 'notification-store-failed', ...errorDetails(error)});
    }
    wakeIn(minute);
  }

  /** One light timer, which keeps no process alive; the earliest wish counts. */
  function wakeIn(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (stopped || at >= wakeAt) return;
    clearTimeout(timer);
    wakeAt = at;
    timer = setTimeout(wake, milliseconds);
    (timer as {unref?: () => void}).unref?.();
  }

  function wake(): void {
    wakeAt = Number.POSITIVE_INFINITY;
    deliver();
  }

  function deliver(): void {
    again = true;
    startLane();
  }

  function startLane(): void {
    if (stopped || running.size >= lanes) return;
    const lane: Promise<void> = runLane().finally(() => running.delete(lane));
    running.add(lane);
  }

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running);
  }

  return {
    deliver,
    idle,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await idle();
    },
  };
}

async function withinPatience(work: void | Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('onSettled took longer than a minute')), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
