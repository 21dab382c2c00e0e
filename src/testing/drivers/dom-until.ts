/** The clock as it is before a test puts a false one in its place. */
const {setTimeout, performance} = globalThis;

const patience = 10_000;

/**
 * Waits until something is there, and answers it.
 *
 * @throws Error after ten seconds, naming what was waited for.
 */
export async function domUntil<Value>(
  what: string,
  find: () => Value | undefined | null | false,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`There is no ${what}, for ten seconds`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
