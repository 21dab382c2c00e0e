import type {Country} from './country.ts';
import type {CountryRules} from './country-rules.ts';
import {finland} from './finland.ts';
import {norway} from './norway.ts';
import {sweden} from './sweden.ts';

/** The rules of every country that can be invoiced, by ISO code. A new country is one file and one line here. */
export const countries: Readonly<Record<Country, CountryRules>> = {NO: norway, SE: sweden, FI: finland};
