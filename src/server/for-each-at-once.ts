/**
 * Does work on each item, on so many at once and no more. Items that were not begun when the signal comes are left.
 * Work must not reject.
 */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = items.values();
  async function workOn(): Promise<void> {
    for (const item of waiting) {
      if (signal?.aborted) return;
      await work(item);
    }
  }
  await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, workOn));
}
