import {setTimeout as pause} from 'node:timers/promises';

const PATIENCE = 10_000;

/** Asks again and again until there is an answer; throws when there is none for ten seconds. */
export async function waitUntil<Value>(
  ask: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await pause(5);
  }
  throw new Error('It did not happen');
}
