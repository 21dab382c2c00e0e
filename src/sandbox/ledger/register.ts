import {accountIdOf} from '../account.ts';

/** What is on file of one kind, oldest first; found by id, and by account and `merchant_reference`, at once. */
export interface Register<Entry extends {readonly id: string}> {
  get(id: string): Entry | undefined;
  /** Puts an entry on file; one that is there already is found by the reference that it has now. */
  put(entry: Entry): void;
  all(): Iterable<Entry>;
  /** Those of an account that have a reference, oldest first. */
  withReference(accountId: string, merchant_reference: string): Iterable<Entry>;
  /** Takes over other entries in place of what is on file. */
  load(entries: Iterable<Entry>): void;
}

/** An empty register of entries that tell their `merchant_reference`. */
export function createRegister<Entry extends {readonly id: string}>(
  referenceOf: (entry: Entry) => string,
): Register<Entry> {
  const byId = new Map<string, Entry>();
  const byReference = new Map<string, Set<Entry>>();
  const filedUnder = new Map<string, string>();
  const keyOf = (accountId: string, reference: string) => `${accountId} ${reference}`;

  function put(entry: Entry): void {
    const key = keyOf(accountIdOf(entry.id), referenceOf(entry));
    const before = filedUnder.get(entry.id);
    if (before === key) return;
    if (before !== undefined) byReference.get(before)?.delete(entry);
    byId.set(entry.id, entry);
    filedUnder.set(entry.id, key);
    byReference.set(key, (byReference.get(key) ?? new Set()).add(entry));
  }

  return {
    put,
    get: (id) => byId.get(id),
    all: () => byId.values(),
    withReference: (accountId, reference) => byReference.get(keyOf(accountId, reference)) ?? [],
    load(entries) {
      byId.clear();
      byReference.clear();
      filedUnder.clear();
      for (const entry of entries) put(entry);
    },
  };
}
