import type {CompanyStatus} from '../../domain/company.ts';
import type {OrganizationNumber} from '../../domain/countries/organization-number.ts';

/**
 * A public register of companies. `brreg()`, `prh()` and `bolagsverket()` are registers; a shop may write its own,
 * for another source or another country.
 */
export interface Register {
  /** Its name in answers and logs: `brreg`. */
  readonly source: string;
  /** How many look-ups it may be asked for in a minute; those beyond are refused here. */
  readonly lookUpsPerMinute: number;
  /** Called once by each backend that asks the register. */
  connect(means: RegisterMeans): RegisterConnection;
}

/** What a register is asked with. */
export interface RegisterMeans {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What can be asked of a register. Each throws a `RegisterError` when it gives nothing usable. */
export interface RegisterConnection {
  findByNumber(number: OrganizationNumber, signal: AbortSignal): Promise<RegisterAnswer>;
  /** Left out where the register cannot be searched by name. */
  findByName?(name: string, signal: AbortSignal): Promise<RegisterAnswer>;
}

/** What a register answered, in its own order. */
export interface RegisterAnswer {
  readonly companies: readonly RegisteredCompany[];
  /** A part of the register was out of order: the answer is good enough to show, and not to keep. */
  readonly partial?: boolean;
}

/** A text as a register has it: perhaps empty, perhaps missing, in any length. */
type RegisterText = string | null | undefined;

/**
 * A company in a register's own texts, which are cleaned before anybody is shown them. The address is left out when
 * it is in another country.
 */
export interface RegisteredCompany {
  readonly organization_number: string;
  readonly business_name: RegisterText;
  readonly status: CompanyStatus;
  readonly legal_form?: RegisterText;
  readonly address_line?: RegisterText;
  readonly postal_code?: RegisterText;
  readonly postal_place?: RegisterText;
  readonly parent_number?: RegisterText;
  readonly is_sole_trader?: boolean;
}
