import {median} from '../median.ts';
import type {Contender} from './contenders.ts';

/** What was measured, by the name of a contender. */
export type Measured<Value> = ReadonlyMap<string, Value>;

/** Numbers that belong together. */
type Numbers<Names extends string> = Readonly<Record<Names, number>>;

/**
 * The median of every number over some rounds. Each round measures every contender in turn, so that whatever else the
 * machine does meets them all.
 */
export async function interleaved<Names extends string>(
  rounds: number,
  contenders: readonly Contender[],
  measure: (contender: Contender) => Promise<Numbers<Names>>,
): Promise<Measured<Numbers<Names>>> {
  const seen = new Map<string, Numbers<Names>[]>(contenders.map(({name}) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) seen.get(contender.name)?.push(await measure(contender));
  }
  return new Map([...seen].map(([name, all]) => [name, medians(all)]));
}

function medians<Names extends string>(all: readonly Numbers<Names>[]): Numbers<Names> {
  const names = Object.keys(all[0] ?? {}) as Names[];
  return Object.fromEntries(
    names.map((name) => [name, median(all.map((one) => one[name]))]),
  ) as Numbers<Names>;
}
