import {accountIdOf} from '../account.ts';

/** What a page of a list is asked for by. */
export interface Paging {
  readonly limit?: readonly number[] | undefined;
  readonly starting_after?: string | undefined;
}

const DEFAULT_LIMIT = 10;

/**
 * A page of what an account has on file: newest first, from behind `starting_after`, ten unless `limit` says more.
 * `undefined` where the account has nothing by that id. Source: Dintero, payments API: list transactions.
 */
export function pageOf<Entry extends {readonly id: string}>(
  onFile: Iterable<Entry>,
  accountId: string,
  {limit: [limit = DEFAULT_LIMIT] = [], starting_after}: Paging,
  fits: (entry: Entry) => boolean,
): Entry[] | undefined {
  const newestFirst = [...onFile].filter(({id}) => accountIdOf(id) === accountId).reverse();
  const before = newestFirst.findIndex(({id}) => id === starting_after);
  if (starting_after !== undefined && before < 0) return undefined;
  return newestFirst
    .slice(before + 1)
    .filter(fits)
    .slice(0, limit);
}

/** Whether a text is found in one of a few members of an entry, in whatever case. */
export function isFound(search: string | undefined, ...members: readonly (string | undefined)[]): boolean {
  if (search === undefined) return true;
  return members.some((member) => member?.toLowerCase().includes(search.toLowerCase()));
}

/** Whether an instant lies between two others, ends included; an end that is not given does not matter. */
export function isWithin(instant: string, from: number | undefined, until: number | undefined): boolean {
  const at = Date.parse(instant);
  return at >= (from ?? at) && at <= (until ?? at);
}
