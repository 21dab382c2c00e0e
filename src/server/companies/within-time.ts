import {RegisterError} from './register-error.ts';

/**
 * Waits for a register no longer than so many milliseconds, whether it obeys the signal or not.
 *
 * @throws RegisterError `timeout` when the time is over.
 */
export async function withinTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  {patience, source}: {readonly patience: number; readonly source: string},
): Promise<Value> {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RegisterError('timeout', `${source} did not answer in time`));
      over.abort();
    }, patience);
  });
  try {
    return await Promise.race([work(over.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
