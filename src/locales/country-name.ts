import type {Country} from '../domain/countries/country.ts';
import {perLocale} from './per-locale.ts';

const regions = perLocale((tag) => new Intl.DisplayNames(tag, {type: 'region'}));

/** What a country is called in a language: "Norge", "Norja". */
export function countryName(country: Country, locale: string): string {
  return regions(locale).of(country) ?? country;
}
