import type {CompanyAnswer} from '../../domain/company-query.ts';
import type {Country} from '../../domain/countries/country.ts';

/** Looks companies up in the register of a country; never rejects. */
export type FindCompanies = (query: string, country: Country, signal: AbortSignal) => Promise<CompanyAnswer>;

/** Milliseconds without a key after which somebody who types is taken to wait for suggestions. */
const pause = 250;

/** One question at a time: a later one, or {@link stop}, makes an earlier one end unheard. */
export class CompanyInquiry {
  readonly #find: FindCompanies;
  #running = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(find: FindCompanies) {
    this.#find = find;
  }

  /** Asks once nobody has typed for a moment. */
  askSoon(query: string, country: Country, take: (answer: CompanyAnswer) => void): void {
    this.stop();
    this.#timer = setTimeout(() => this.ask(query, country, take), pause);
  }

  /** Asks at once. */
  async ask(query: string, country: Country, take: (answer: CompanyAnswer) => void): Promise<void> {
    this.stop();
    const {signal} = this.#running;
    const answer = await this.#find(query, country, signal);
    if (!signal.aborted) take(answer);
  }

  /** Nobody waits for an answer any longer. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
    this.#running = new AbortController();
  }
}
