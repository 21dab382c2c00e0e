import {waitUntil} from '@open-wc/testing';

/** Waits until something is so; gives up with the reason shortly before the test runner does. */
export function until(condition: () => unknown, reason: string): Promise<void> {
  return waitUntil(() => Boolean(condition()), reason, {timeout: 8000});
}
