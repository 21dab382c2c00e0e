import type {Result} from '../result.ts';

/** Everything that differs from country to country, as data and small pure functions. */
export interface CountryRules {
  /** E.164, without `+`: `47`. */
  readonly callingCode: string;
  readonly organizationNumber: OrganizationNumberRules;
  readonly postalCode: PostalCodeRules;
  readonly phoneNumber: PhoneNumberRules;
}

/** Why digits are not a company's number, once they are digits. */
export type OrganizationNumberFault = 'length' | 'check_digit' | 'structure';

/**
 * How a country numbers its companies. "Typed" is text without spaces, dots and slashes, in capitals, every
 * dash a hyphen.
 */
export interface OrganizationNumberRules {
  /** Takes the marks off that people write around the digits; hyphens may stay. */
  readonly unmark: (typed: string) => string;
  /** Judges the digits and gives the form that is sent. */
  readonly judge: (digits: string) => Result<string, OrganizationNumberFault>;
  /** What a valid number looks like that is taken for this country's without anybody saying so. */
  readonly telling: RegExp;
  /** Whether this may be the number of a person, which nobody should be asked for or shown again. */
  readonly looksPersonal: (typed: string) => boolean;
  /** From the form that is sent to the form that people read. */
  readonly format: (value: string) => string;
}

/** How a country writes its postal codes. */
export interface PostalCodeRules {
  /** Country marks that are written before the code. */
  readonly prefix: RegExp;
  readonly length: number;
  /** What codes of that length look like. */
  readonly pattern: RegExp;
  readonly format: (value: string) => string;
}

/** How a country numbers its telephones. */
export interface PhoneNumberRules {
  /** What is dialled first within the country and left out after the calling code. */
  readonly trunk: '' | '0';
  /** Starts and lengths of national numbers, without trunk; anchored. */
  readonly pattern: RegExp;
  /** From the digits after the calling code to the form that people read. */
  readonly format: (national: string) => string;
}
