/** The clock as it is before a test puts a false one in its place. */
const {setTimeout, performance} = globalThis;

/**
 * Waits until something is there, and answers it.
 *
 * @throws Error naming what was waited for.
 */
export type DomUntil = <Value>(what: string, find: () => Value | undefined | null | false) => Promise<Value>;

/**
 * Makes a wait that gives up.
 *
 * @param patience Milliseconds.
 */
export function domUntil(patience: number): DomUntil {
  return async (what, find) => {
    const end = performance.now() + patience;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== null && found !== false) return found;
      if (performance.now() > end) throw new Error(`There is no ${what}, for ${patience / 1000} seconds.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
}
