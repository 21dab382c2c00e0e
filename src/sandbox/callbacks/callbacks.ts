import {randomUUID} from 'node:crypto';
import type {World} from '../world.ts';
import {type CallbackRequest, callbackRequest, type Notice} from './callback-request.ts';
import {attempt} from './delivery-attempt.ts';
import {createDeliveryLog, type Delivery} from './delivery-log.ts';
import {retryPause} from './retry-pause.ts';
import {signedHeaders} from './signed-headers.ts';

/**
 * What becomes of the next callback: it comes twice (`duplicate`), waits until it is released (`hold`), never comes
 * (`lose`), is there before the call that caused it is answered (`first`), comes behind the one after it (`swap`),
 * or comes late by so many milliseconds.
 */
export type Interference = 'duplicate' | 'hold' | 'lose' | 'first' | 'swap' | {readonly late: number};

/** A callback on its way. */
export interface PendingCallback {
  readonly id: string;
  readonly request: CallbackRequest;
  /** 1 is the first. */
  readonly attempt: number;
  /** What follows once this one was tried. */
  readonly behind?: readonly CallbackRequest[];
}

/** What the callbacks of a sandbox are about to do, beside what is on its timeline. */
export interface CallbacksState {
  readonly deliveries: readonly Delivery[];
  readonly planned: readonly Interference[];
  readonly held: readonly CallbackRequest[];
  readonly swapped: readonly CallbackRequest[];
  /** Sent, and neither answered nor given up yet. */
  readonly running: readonly PendingCallback[];
}

/** Calls the shop's server, again and again where that is needed. */
export interface Callbacks {
  /** Every attempt so far. */
  readonly deliveries: readonly Delivery[];
  /** Tells the shop, if its `callback_url` asks for it. */
  send(notice: Notice): void;
  /** Makes one attempt, and plans what follows from its outcome. */
  deliver(callback: PendingCallback): Promise<void>;
  /** Waits for the callbacks that go before the answer of the call that caused them. */
  ahead(): Promise<unknown>;
  /** Interferes with the callbacks to come, one each. */
  interfere(...next: readonly Interference[]): void;
  /** Sends what was held back; answers how many. */
  release(): number;
  save(): CallbacksState;
  load(state: CallbacksState): void;
}

const RETRIES = 20;

/**
 * Callbacks by Dintero's rules: after 5xx, a time-out or a broken connection a delivery is tried up to twenty times
 * more; every other answer ends it. Source: Dintero, after payment (delivery rules); the pauses are the sandbox's own.
 */
export function createCallbacks({
  settings,
  clock,
  timeline,
}: Pick<World, 'settings' | 'clock' | 'timeline'>): Callbacks {
  const log = createDeliveryLog(clock);
  const planned: Interference[] = [];
  const held: CallbackRequest[] = [];
  const swapped: CallbackRequest[] = [];
  const running = new Set<PendingCallback>();
  let ahead: Promise<unknown>[] = [];

  function start(request: CallbackRequest, late = 0, behind: readonly CallbackRequest[] = []): void {
    const callback = {id: randomUUID(), request, attempt: 1, ...(behind.length > 0 && {behind})};
    timeline.after(late + request.delay * 1000, {kind: 'call-back', callback});
  }

  async function deliver(callback: PendingCallback): Promise<void> {
    const {id, request, attempt: number, behind = []} = callback;
    running.add(callback);
    const outcome = await attempt(
      {...request, headers: signedHeaders({settings, clock}, id, request)},
      settings,
    );
    if (!running.delete(callback)) return;
    log.add({id, method: request.method, url: request.url, attempt: number, outcome});
    for (const next of behind) start(next);
    const again = typeof outcome === 'string' || outcome >= 500;
    if (!again || number > RETRIES) return;
    timeline.after(retryPause(number), {kind: 'call-back', callback: {id, request, attempt: number + 1}});
  }

  return {
    deliveries: log.entries,
    deliver,
    send(notice) {
      const request = callbackRequest(notice, clock.now(), settings);
      if (request === undefined) return;
      const interference = planned.shift();
      if (interference === 'lose') return;
      if (interference === 'hold') held.push(request);
      else if (interference === 'swap') swapped.push(request);
      else if (interference === 'first') ahead.push(deliver({id: randomUUID(), request, attempt: 1}));
      else if (typeof interference === 'object') start(request, interference.late);
      else start(request, 0, swapped.splice(0));
      if (interference === 'duplicate') start(request);
    },
    ahead() {
      const waitedFor = Promise.all(ahead);
      ahead = [];
      return waitedFor;
    },
    interfere(...next) {
      planned.push(...next);
    },
    release() {
      const released = held.splice(0);
      for (const request of released) start(request);
      return released.length;
    },
    save: () => ({deliveries: log.entries, planned, held, swapped, running: [...running]}),
    load(state) {
      log.load(state.deliveries);
      planned.splice(0, planned.length, ...state.planned);
      held.splice(0, held.length, ...state.held);
      swapped.splice(0, swapped.length, ...state.swapped);
      running.clear();
      for (const callback of state.running) timeline.after(0, {kind: 'call-back', callback});
    },
  };
}
