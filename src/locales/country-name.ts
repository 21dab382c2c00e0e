import type {Country} from '../domain/countries/country.ts';
import {perLocale} from './per-locale.ts';

const regions = perLocale((tag) => new Intl.DisplayNames(tag, {type: 'region'}));

/** What a country is called in a language: "Norge", "Norja". Not every browser knows the Nynorsk name of Norway. */
export function countryName(country: Country, locale: string): string {
  if (locale === 'nn' && country === 'NO') return 'Noreg';
  return regions(locale).of(country) ?? country;
}
