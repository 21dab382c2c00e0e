import {errorDetails, type Log} from '../log.ts';
import type {Notification, PurchaseStore, SettledPurchase} from '../stores/purchases.ts';
import {StoreClosedError} from '../stores/store-closed-error.ts';

/** Tells the shop what became of its invoices. */
export interface Notifier {
  /** Starts telling everything that is due, in the background. */
  deliver(): void;
  /** Resolves when nothing is being told at the moment; never rejects. */
  idle(): Promise<void>;
}

/** What telling works with. */
export interface NotifierOptions {
  readonly store: PurchaseStore;
  readonly onSettled: (purchase: SettledPurchase) => void | Promise<void>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const minute = 60_000;

/** The shop's function must be done within a minute; then it counts as failed and is called again later. */
const patience = minute;
const reservation = 2 * minute;

/**
 * Calls `onSettled` for each change of state until it succeeds, with pauses from one second up to ten minutes.
 * What is pending is in the store: another process, or this one after a restart, takes over.
 */
export function createNotifier({store, onSettled, log, now}: NotifierOptions): Notifier {
  let running: Promise<void> | undefined;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Tells one change; answers after how many milliseconds to look again. */
  async function tell(notification: Notification): Promise<number> {
    const {merchant_reference, state} = notification.purchase;
    try {
      await withinPatience(onSettled(notification.purchase));
      await store.finishNotification(notification.id);
      log({level: 'info', event: 'settled', merchant_reference, state});
      return minute;
    } catch (error) {
      const pause = Math.min(1000 * 2 ** notification.attempts, 10 * minute);
      await store.postponeNotification(notification.id, now() + pause);
      const attempts = notification.attempts + 1;
      log({
        level: 'error',
        event: 'on-settled-failed',
        merchant_reference,
        state,
        attempts,
        ...errorDetails(error),
      });
      return pause;
    }
  }

  async function tellAll(): Promise<void> {
    let pause = minute;
    try {
      do {
        again = false;
        for (;;) {
          const notification = await store.takeNotification(now(), now() + reservation);
          if (notification === undefined) break;
          pause = Math.min(pause, await tell(notification));
        }
      } while (again);
    } catch (error) {
      if (error instanceof StoreClosedError) return;
      log({level: 'error', event: 'notification-store-failed', ...errorDetails(error)});
    }
    running = undefined;
    wakeIn(pause);
  }

  /** One light timer, which keeps no process alive. */
  function wakeIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(deliver, milliseconds);
    (timer as {unref?: () => void}).unref?.();
  }

  function deliver(): void {
    again = true;
    running ??= tellAll();
  }

  return {deliver, idle: async () => running};
}

async function withinPatience(work: void | Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('onSettled took longer than a minute')), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
