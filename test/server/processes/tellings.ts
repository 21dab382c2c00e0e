import type {Telling} from './shop-processes.ts';

/** The states of a purchase in the order in which the shop was first told of them. */
export function firstTold(tellings: readonly Telling[], sessionId: string): string[] {
  const keys = tellings.map(({key}) => key).filter((key) => key.startsWith(`${sessionId}:`));
  return [...new Set(keys)].map((key) => key.slice(sessionId.length + 1));
}

/** What the shop was told again, by the tellings that came before another of the same key. */
export function toldAgain(tellings: readonly Telling[]): Telling[] {
  return tellings.filter(
    ({key}, at) => tellings.findIndex((later, after) => after > at && later.key === key) > 0,
  );
}
