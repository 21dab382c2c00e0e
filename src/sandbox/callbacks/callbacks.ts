import {randomUUID} from 'node:crypto';
import type {Clock} from '../control/clock.ts';
import type {Timers} from '../control/timers.ts';
import type {Settings} from '../settings.ts';
import {type CallbackRequest, callbackRequest, type Notice} from './callback-request.ts';
import {attempt, type Outcome} from './delivery-attempt.ts';

/** What becomes of the next callback: it comes twice, waits until it is released, never comes, or comes late. */
export type Interference = 'duplicate' | 'hold' | 'lose' | {readonly late: number};

/** One attempt to deliver a callback. */
export interface Delivery {
  /** The same on every attempt of one callback; the `event-delivery` header. */
  readonly id: string;
  readonly method: string;
  readonly url: string;
  /** 1 is the first. */
  readonly attempt: number;
  /** The status answered, or why there is none. */
  readonly outcome: Outcome;
}

/** Calls the shop's server, again and again where that is needed. */
export interface Callbacks {
  /** Every attempt so far; the last thousand of them. */
  readonly deliveries: readonly Delivery[];
  /** Tells the shop, if its `callback_url` asks for it. */
  send(notice: Notice): void;
  /** Interferes with the callbacks to come, one each. */
  interfere(...next: readonly Interference[]): void;
  /** Sends what was held back; answers how many. */
  release(): number;
}

const REMEMBERED = 1000;
const RETRIES = 20;
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 3_600_000;

/**
 * Callbacks by Dintero's rules: after 5xx, a time-out or a broken connection a delivery is tried up to twenty times
 * more; every other answer ends it. Source: Dintero, after payment (delivery rules); the pauses are the sandbox's own.
 */
export function createCallbacks(world: {settings: Settings; clock: Clock; timers: Timers}): Callbacks {
  const {settings, clock, timers} = world;
  const deliveries: Delivery[] = [];
  const planned: Interference[] = [];
  const held: CallbackRequest[] = [];

  async function deliver(request: CallbackRequest, id: string, number: number): Promise<void> {
    const outcome = await attempt(request, id, settings);
    deliveries.push({id, method: request.method, url: request.url.href, attempt: number, outcome});
    if (deliveries.length > REMEMBERED) deliveries.shift();
    const again = typeof outcome === 'string' || outcome >= 500;
    if (!again || number > RETRIES) return;
    const pause = Math.min(FIRST_PAUSE * 2 ** (number - 1), LONGEST_PAUSE);
    timers.after(pause, () => void deliver(request, id, number + 1));
  }

  function start(request: CallbackRequest, late = 0): void {
    timers.after(late + request.delay * 1000, () => void deliver(request, randomUUID(), 1));
  }

  return {
    deliveries,
    send(notice) {
      const request = callbackRequest(notice, clock.now(), settings);
      if (request === undefined) return;
      const interference = planned.shift();
      if (interference === 'lose') return;
      if (interference === 'hold') held.push(request);
      else if (typeof interference === 'object') start(request, interference.late);
      else start(request);
      if (interference === 'duplicate') start(request);
    },
    interfere(...next) {
      planned.push(...next);
    },
    release() {
      const released = held.splice(0);
      for (const request of released) start(request);
      return released.length;
    },
  };
}
