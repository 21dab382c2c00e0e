/** What a page of a list is asked for by. */
export interface Paging {
  readonly limit?: readonly number[] | undefined;
  readonly starting_after?: string | undefined;
}

const DEFAULT_LIMIT = 10;

/**
 * A page of what an account has on file: newest first, from behind `starting_after`, ten unless `limit` says more.
 * `undefined` where that is not among them. Source: Dintero, payments API: list transactions.
 */
export function pageOf<Entry extends {readonly id: string}>(
  onFile: Iterable<Entry>,
  accountId: string,
  {limit: [limit = DEFAULT_LIMIT] = [], starting_after}: Paging,
  fits: (entry: Entry) => boolean,
): Entry[] | undefined {
  const page: Entry[] = [];
  let begun = starting_after === undefined;
  for (const entry of [...onFile].reverse()) {
    if (page.length === limit) break;
    if (!entry.id.startsWith(`${accountId}.`)) continue;
    if (begun && fits(entry)) page.push(entry);
    begun ||= entry.id === starting_after;
  }
  return begun ? page : undefined;
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
