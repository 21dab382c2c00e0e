import type {Clock} from '../control/clock.ts';
import type {Outcome} from './delivery-attempt.ts';

/** One attempt to deliver a callback or a webhook. */
export interface Delivery {
  /** The same on every attempt of one delivery; the `event-delivery` header. */
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** 1 is the first. */
  readonly attempt: number;
  /** The status answered, or why there is none. */
  readonly outcome: Outcome;
  /** ISO 8601, on the sandbox's clock. */
  readonly at: string;
}

/** The attempts so far, oldest first; the last thousand of them. */
export interface DeliveryLog {
  readonly entries: readonly Delivery[];
  add(delivery: Omit<Delivery, 'at'>): void;
  load(entries: readonly Delivery[]): void;
}

const REMEMBERED = 1000;

/** An empty log. */
export function createDeliveryLog(clock: Clock): DeliveryLog {
  const entries: Delivery[] = [];
  return {
    entries,
    add(delivery) {
      entries.push({...delivery, at: clock.now().toISOString()});
      if (entries.length > REMEMBERED) entries.shift();
    },
    load(saved) {
      entries.splice(0, entries.length, ...saved);
    },
  };
}
