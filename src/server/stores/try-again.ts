/** Milliseconds a database that is busy or away is waited for. */
const patience = 5_000;
const longestPause = 200;

/**
 * Does work until it succeeds, fails for good, or has failed in passing for five seconds. The pauses grow and are
 * random, so that processes which met do not meet again.
 *
 * @param isPassing Whether the same work may succeed in a moment.
 * @param fewest So many tries at least, where one takes no time: on a machine that is too busy to try often, five seconds
 *   are nothing.
 */
export async function tryAgain<Value>(
  work: () => Promise<Value>,
  isPassing: (error: unknown) => boolean,
  fewest = 1,
): Promise<Value> {
  const until = Date.now() + patience;
  let bound = 10;
  for (let tries = 1; ; tries += 1, bound = Math.min(2 * bound, longestPause)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || (Date.now() > until && tries >= fewest)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * bound));
    }
  }
}
