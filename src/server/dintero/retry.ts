import {DinteroError} from './dintero-error.ts';

/** Waits so many milliseconds, or until the signal. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How often and how patiently a call is repeated. */
export interface RetryOptions {
  /** Tries in all, the first included. */
  readonly attempts: number;
  readonly sleep?: Sleep;
  /** 0 to 1; spreads the repeats of many callers. */
  readonly random?: () => number;
  /** Ends the waiting as well as the call. */
  readonly signal?: AbortSignal;
}

const firstPause = 200;
const longestPause = 5_000;

/**
 * Repeats work that failed in passing, with pauses that double and vary. A `Retry-After` is obeyed; one that is
 * longer than five seconds is left to the caller, who can tell the shopper. Only for work whose repetition does
 * no harm.
 */
export async function retry<Value>(work: () => Promise<Value>, options: RetryOptions): Promise<Value> {
  const {attempts, sleep = pause, random = Math.random, signal} = options;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const wait =
        error instanceof DinteroError && error.passing ? pauseBefore(attempt, error, random()) : undefined;
      if (wait === undefined || attempt >= attempts || signal?.aborted) throw error;
      await sleep(wait, signal);
      if (signal?.aborted) throw error;
    }
  }
}

/** Milliseconds until the next try; undefined when Dintero asks for more than is worth waiting for. */
function pauseBefore(attempt: number, error: DinteroError, random: number): number | undefined {
  const asked = (error.retryAfter ?? 0) * 1000;
  if (asked > longestPause) return undefined;
  const growing = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
  return Math.max(asked, growing * (0.5 + random / 2));
}

/** Waits so many milliseconds, or until the signal. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
