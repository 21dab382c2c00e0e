/** Milliseconds between two looks. */
const pause = 100;

/**
 * Looks again and again until something is so; false when it is not so in time.
 *
 * @param patience Milliseconds to wait at most; five seconds when left out.
 */
export async function waitFor(isSo: () => boolean, patience = 5000): Promise<boolean> {
  for (let waited = 0; waited < patience; waited += pause) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
