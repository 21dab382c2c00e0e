/** Lets the browser listen and paint before what takes long goes on. A browser without `scheduler.yield()` goes on at once. */
export async function nextTask(): Promise<void> {
  const {scheduler}: {scheduler?: Partial<Scheduler>} = globalThis;
  await scheduler?.yield?.();
}
