/**
 * Time that leaps: while work is done it stands still, and once everybody waits it is the next instant that somebody
 * waits for. Hours of time-outs, pauses and repeated callbacks pass in milliseconds, with the limits that shops have,
 * and the same on an idle machine as on a busy one. Only for work without a network and without files.
 */
const real = {setTimeout, clearTimeout, setImmediate, dateNow: Date.now, timeout: AbortSignal.timeout};

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

const timers = new Set<Timer>();
let instant = 0;
/** Cryptography goes on in another thread, and is all that does. */
let elsewhere = 0;
let watching: NodeJS.Immediate | undefined;
let leaping = false;

/** Does work in time that leaps, from an instant in milliseconds; what it leaves to be done later is never done. */
export async function inLeapingTime<Value>(from: number, work: () => Promise<Value>): Promise<Value> {
  if (leaping) throw new Error('Time leaps for one at a time');
  leaping = true;
  instant = from;
  Object.assign(globalThis, {setTimeout: startTimer, clearTimeout: stopTimer});
  Object.assign(Date, {now: () => instant});
  Object.assign(AbortSignal, {timeout: abortLater});
  watch();
  try {
    return await work();
  } finally {
    leaping = false;
    clearImmediate(watching);
    timers.clear();
    Object.assign(globalThis, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
    Object.assign(Date, {now: real.dateNow});
    Object.assign(AbortSignal, {timeout: real.timeout});
  }
}

/** Waits so many milliseconds of the time that leaps. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void startTimer(resolve, milliseconds));
}

/** After two turns without cryptography everybody waits: all else is done within one. */
function watch(quiet = 0): void {
  watching = real.setImmediate(() => {
    if (quiet >= 2) leap();
    watch(elsewhere > 0 || quiet >= 2 ? 0 : quiet + 1);
  });
}

function leap(): void {
  const [first, ...others] = timers;
  if (first === undefined) return;
  const next = others.reduce((earliest, timer) => (timer.at < earliest.at ? timer : earliest), first);
  timers.delete(next);
  instant = Math.max(instant, next.at);
  next.ring();
}

function startTimer(ring: () => void, milliseconds = 0) {
  const timer = {at: instant + milliseconds, ring, unref: () => timer, ref: () => timer};
  timers.add(timer);
  return timer;
}

function stopTimer(timer: Timer | undefined): void {
  if (timer !== undefined) timers.delete(timer);
}

function abortLater(milliseconds: number): AbortSignal {
  const late = new AbortController();
  startTimer(() => late.abort(new DOMException('The operation timed out', 'TimeoutError')), milliseconds);
  return late.signal;
}

const {subtle} = crypto;
for (const name of ['importKey', 'sign', 'verify', 'digest'] as const) {
  const original = subtle[name].bind(subtle) as (...parameters: unknown[]) => Promise<unknown>;
  const counted = (...parameters: unknown[]) => {
    elsewhere += 1;
    return original(...parameters).finally(() => {
      elsewhere -= 1;
    });
  };
  Object.defineProperty(subtle, name, {value: counted, configurable: true});
}
