import type {CompanyAnswer} from '../domain/company-query.ts';
import type {Country} from '../domain/countries/country.ts';
import {askBackend} from './ask-backend.ts';
import {readCompanies} from './read-companies.ts';

/** Milliseconds that an answer is waited for: whoever types by hand is done sooner. */
const patience = 5000;

/** Milliseconds that a register is left in peace after a failure that names no time. */
const rest = 10_000;

/**
 * Looks companies up through the merchant backend: `GET /companies`. A register that failed is not asked again
 * before its time; until then nothing is found, and nothing is complained of.
 */
export class CompanySearch {
  readonly #base: string;
  readonly #restsUntil = new Map<Country, number>();

  /** @param base The backend's base URL. */
  constructor(base: string) {
    this.#base = base;
  }

  /** The companies of a country that a number or a part of a name finds. */
  async find(query: string, country: Country, signal: AbortSignal): Promise<CompanyAnswer> {
    if (Date.now() < (this.#restsUntil.get(country) ?? 0)) return [];
    const answer = await askBackend({
      base: this.#base,
      path: `/companies?${new URLSearchParams({country, query})}`,
      read: (json) => readCompanies(json, country),
      init: {signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])},
    });
    if (answer.ok) return answer.value;
    if (signal.aborted) return [];
    this.#restsUntil.set(country, Date.now() + (answer.retryAfter ?? rest));
    return 'unavailable';
  }
}
