import type {Company} from '../../domain/company.ts';
import {companyQuery} from '../../domain/company-query.ts';
import type {Country} from '../../domain/countries/country.ts';
import {looksPersonal, parseOrganizationNumber} from '../../domain/countries/organization-number.ts';
import type {Log} from '../log.ts';
import {createCompanyCache} from './company-cache.ts';
import {readCompany} from './read-company.ts';
import type {Register, RegisterAnswer, RegisterConnection, RegisterMeans} from './register.ts';
import {RegisterError} from './register-error.ts';
import {createRegisterGate} from './register-gate.ts';
import {withinTime} from './within-time.ts';

/** What a look-up came to. */
export type CompaniesAnswer =
  | {readonly kind: 'found'; readonly companies: readonly Company[]}
  /** The register is asked as often as it may be; seconds until it may be again. */
  | {readonly kind: 'too_many'; readonly retryAfter: number};

/**
 * Looks up companies by a name or a number, one line of text. What may be a person's number goes nowhere and finds
 * nothing.
 *
 * @throws RegisterError when the register gives nothing usable.
 */
export type LookUpCompanies = (text: string) => Promise<CompaniesAnswer>;

/** What looking up works with. */
export interface LookUpParts extends RegisterMeans {
  readonly country: Country;
  readonly register: Register;
  readonly log: Log;
  /** Milliseconds that the register has for an answer; two seconds when left out. */
  readonly patience?: number;
}

const most = 10;
const nothing: CompaniesAnswer = {kind: 'found', companies: []};

/** Makes the look-up in a country's register: cached, one request for equal questions, the register spared. */
export function createLookUpCompanies(parts: LookUpParts): LookUpCompanies {
  const {country, register, now, log, patience = 2_000} = parts;
  const {source} = register;
  const connection = register.connect(parts);
  const cache = createCompanyCache(now);
  const gate = createRegisterGate(register.lookUpsPerMinute, now);
  const underWay = new Map<string, Promise<CompaniesAnswer>>();

  async function ask(question: Question): Promise<CompaniesAnswer> {
    const entered = gate.enter();
    if (!entered.ok) {
      const {why, seconds: retryAfter} = entered.issue;
      if (why === 'too_many') return {kind: 'too_many', retryAfter};
      throw new RegisterError('resting', `${source} is left alone after it failed`, {retryAfter});
    }
    try {
      const found = await withinTime((signal) => question.ask(signal), {patience, source});
      gate.succeeded();
      const companies = found.companies.flatMap((each) => shown(each) ?? []).slice(0, most);
      if (!found.partial) cache.set(question.key, companies);
      return {kind: 'found', companies};
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      if (error.code !== 'refused') {
        gate.failed(error);
        throw error;
      }
      log({level: 'warn', event: 'register-refused', source, status: error.status});
      return nothing;
    }
  }

  /** A sole trader in Sweden has the owner's own number, which is nobody else's business. */
  function shown(found: RegisterAnswer['companies'][number]): Company | undefined {
    return looksPersonal(found.organization_number) ? undefined : readCompany(found, country, source);
  }

  return async function lookUp(text) {
    const question = questionOf(text, country, connection);
    if (question === undefined) return nothing;
    const companies = cache.get(question.key);
    if (companies !== undefined) return {kind: 'found', companies};
    const asked = underWay.get(question.key) ?? ask(question).finally(() => underWay.delete(question.key));
    underWay.set(question.key, asked);
    return asked;
  };
}

interface Question {
  readonly key: string;
  readonly ask: (signal: AbortSignal) => Promise<RegisterAnswer>;
}

/** What a register can be asked about a text; undefined when it would find nothing, or must not be asked. */
function questionOf(text: string, country: Country, connection: RegisterConnection): Question | undefined {
  const query = companyQuery('business_name', text, country);
  if (query === undefined) return undefined;
  const number = parseOrganizationNumber(query, country);
  if (number.ok) {
    return {key: number.value, ask: (signal) => connection.findByNumber(number.value, signal)};
  }
  const findByName = connection.findByName?.bind(connection);
  return findByName && {key: query.toLowerCase(), ask: (signal) => findByName(query, signal)};
}
