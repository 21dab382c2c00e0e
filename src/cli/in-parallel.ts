/**
 * Works on everything that a source gives, a few at the same time; the next is asked for when one is done. After a
 * failure the others finish what they are at, then it is thrown.
 */
export async function inParallel<Item>(
  source: AsyncGenerator<Item, void, undefined>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const workers = Array.from({length: atOnce}, async () => {
    for await (const item of source) await work(item);
  });
  const ends = await Promise.allSettled(workers);
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}
