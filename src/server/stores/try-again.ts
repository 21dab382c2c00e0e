/** Milliseconds a database that is busy or away is waited for. */
const patience = 5_000;
const longestPause = 200;

/**
 * Does work until it succeeds, fails for good, or has failed in passing for five seconds. The pauses grow and are
 * random, so that processes which met do not meet again.
 *
 * @param isPassing Whether the same work may succeed in a moment.
 */
export async function tryAgain<Value>(
  work: () => Promise<Value>,
  isPassing: (error: unknown) => boolean,
): Promise<Value> {
  const until = Date.now() + patience;
  for (let bound = 10; ; bound = Math.min(2 * bound, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * bound));
    }
  }
}
