import type {Company} from '../../domain/company.ts';

/** What was found lately, so that a register is not asked twice for the same. */
export interface CompanyCache {
  get(key: string): readonly Company[] | undefined;
  set(key: string, companies: readonly Company[]): void;
}

const hour = 3_600_000;
/** Registers change once a day at most, but a company that is registered now is looked for now. */
const lifetime = {found: 6 * hour, notFound: hour / 6};
const capacity = 1_000;

/**
 * A cache in memory: companies for six hours, and for ten minutes that there are none. The thousand answers that
 * were used last are kept.
 *
 * @param now Milliseconds since 1970.
 */
export function createCompanyCache(now: () => number): CompanyCache {
  const held = new Map<string, {readonly companies: readonly Company[]; readonly until: number}>();

  return {
    get(key) {
      const entry = held.get(key);
      held.delete(key);
      if (entry === undefined || entry.until <= now()) return undefined;
      held.set(key, entry);
      return entry.companies;
    },
    set(key, companies) {
      held.delete(key);
      held.set(key, {companies, until: now() + lifetime[companies.length > 0 ? 'found' : 'notFound']});
      const [oldest] = held.keys();
      if (held.size > capacity && oldest !== undefined) held.delete(oldest);
    },
  };
}
