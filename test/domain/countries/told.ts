import type {Reading} from '../../../src/domain/countries/reading.ts';

/** What a reading says, in one string: the value, or the issue and the countries it suggests. */
export function told(reading: Reading<string>): string {
  return reading.ok ? reading.value : [reading.issue, ...(reading.suggests ?? [])].join(' ');
}
