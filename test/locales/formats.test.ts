import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CalendarDate} from '../../src/domain/calendar-date.ts';
import type {Country} from '../../src/domain/countries/country.ts';
import type {Currency} from '../../src/domain/order.ts';
import {countryName} from '../../src/locales/country-name.ts';
import {formatDay} from '../../src/locales/format-day.ts';
import {formatMoney} from '../../src/locales/format-money.ts';
import {formatPeriod} from '../../src/locales/format-period.ts';
import {formatTime} from '../../src/locales/format-time.ts';

const today = '2026-11-20';

describe('formatDay', () => {
  const days: {locale: string; day: string; today: string | undefined; expected: string}[] = [
    {locale: 'en', day: '2026-11-20', today, expected: '20\u00a0November'},
    {locale: 'nb', day: '2026-11-20', today, expected: '20.\u00a0november'},
    {locale: 'sv', day: '2026-11-20', today, expected: '20\u00a0november'},
    {locale: 'fi', day: '2026-11-20', today, expected: '20.\u00a0marraskuuta'},
    {locale: 'en', day: '2027-01-04', today, expected: '4\u00a0January 2027'},
    {locale: 'nb', day: '2027-01-04', today, expected: '4.\u00a0januar 2027'},
    {locale: 'sv', day: '2027-01-04', today, expected: '4\u00a0januari 2027'},
    {locale: 'fi', day: '2027-01-04', today, expected: '4.\u00a0tammikuuta 2027'},
    {locale: 'nb', day: '2026-12-04', today: undefined, expected: '4.\u00a0desember 2026'},
    {locale: 'fi', day: '2026-12-04', today: undefined, expected: '4.\u00a0joulukuuta 2026'},
    {locale: 'nn', day: '2027-01-04', today, expected: '4.\u00a0januar 2027'},
    {locale: 'sv-FI', day: '2026-12-04', today, expected: '4\u00a0december'},
    {locale: 'en-US', day: '2026-12-04', today, expected: 'December\u00a04'},
  ];
  for (const row of days) {
    it(`writes ${row.day} in ${row.locale} as “${row.expected}”, ${row.today ?? 'no day'} being today`, () => {
      assert.equal(formatDay(row.day, row.locale, row.today), row.expected);
    });
  }
});

describe('formatPeriod', () => {
  const periods: {locale: string; start: string; end: string; expected: string}[] = [
    {locale: 'en', start: '2026-11-01', end: '2026-11-30', expected: 'November'},
    {locale: 'nb', start: '2026-11-01', end: '2026-11-30', expected: 'november'},
    {locale: 'sv', start: '2026-11-01', end: '2026-11-30', expected: 'november'},
    {locale: 'fi', start: '2026-11-01', end: '2026-11-30', expected: 'marraskuu'},
    {locale: 'en', start: '2026-10-01', end: '2026-12-31', expected: 'October\u2009–\u2009December'},
    {locale: 'nb', start: '2026-10-01', end: '2026-12-31', expected: 'oktober–desember'},
    {locale: 'sv', start: '2026-10-01', end: '2026-12-31', expected: 'oktober–december'},
    {locale: 'nn', start: '2026-10-01', end: '2026-12-31', expected: 'oktober–desember'},
    {locale: 'sv-FI', start: '2026-10-01', end: '2026-12-31', expected: 'oktober–december'},
    {locale: 'fi', start: '2026-10-01', end: '2026-12-31', expected: 'lokakuu–joulukuu'},
  ];
  for (const {locale, start, end, expected} of periods) {
    it(`names ${start} to ${end} in ${locale} “${expected}”`, () => {
      const period = {start: start as CalendarDate, end: end as CalendarDate};

      assert.equal(formatPeriod(period, locale), expected);
    });
  }
});

describe('formatMoney', () => {
  // \u00a0 is the space that keeps an amount on one line, \u2212 the minus sign.
  const amounts: {locale: string; minor: number; currency: Currency; expected: string}[] = [
    {locale: 'en', minor: 50_000, currency: 'NOK', expected: 'NOK\u00a0500.00'},
    {locale: 'en', minor: 123_456_750, currency: 'EUR', expected: '€1,234,567.50'},
    {locale: 'nb', minor: 50_000, currency: 'NOK', expected: '500,00\u00a0kr'},
    {locale: 'nb', minor: 123_456_750, currency: 'NOK', expected: '1\u00a0234\u00a0567,50\u00a0kr'},
    {locale: 'nb', minor: 50_000, currency: 'SEK', expected: '500,00\u00a0SEK'},
    {locale: 'nb', minor: -500, currency: 'NOK', expected: '\u22125,00\u00a0kr'},
    {locale: 'nn', minor: 123_456_750, currency: 'NOK', expected: '1\u00a0234\u00a0567,50\u00a0kr'},
    {locale: 'sv-FI', minor: 50_000, currency: 'EUR', expected: '500,00\u00a0€'},
    {locale: 'sv', minor: 50_000, currency: 'SEK', expected: '500,00\u00a0kr'},
    {locale: 'sv', minor: 50_000, currency: 'EUR', expected: '500,00\u00a0€'},
    {locale: 'fi', minor: 50_000, currency: 'EUR', expected: '500,00\u00a0€'},
    {locale: 'fi', minor: 1, currency: 'EUR', expected: '0,01\u00a0€'},
    {locale: 'fi', minor: 2_147_483_647, currency: 'EUR', expected: '21\u00a0474\u00a0836,47\u00a0€'},
  ];
  for (const {locale, minor, currency, expected} of amounts) {
    it(`writes ${minor} ${currency} in ${locale} as “${expected}”`, () => {
      assert.equal(formatMoney(minor, currency, locale), expected);
    });
  }
});

describe('countryName', () => {
  const names: {locale: string; country: Country; expected: string}[] = [
    {locale: 'en', country: 'NO', expected: 'Norway'},
    {locale: 'nb', country: 'NO', expected: 'Norge'},
    {locale: 'nn', country: 'NO', expected: 'Noreg'},
    {locale: 'nn', country: 'SE', expected: 'Sverige'},
    {locale: 'sv', country: 'NO', expected: 'Norge'},
    {locale: 'sv-FI', country: 'FI', expected: 'Finland'},
    {locale: 'fi', country: 'NO', expected: 'Norja'},
    {locale: 'nb', country: 'SE', expected: 'Sverige'},
    {locale: 'fi', country: 'SE', expected: 'Ruotsi'},
    {locale: 'sv', country: 'FI', expected: 'Finland'},
    {locale: 'fi', country: 'FI', expected: 'Suomi'},
  ];
  for (const {locale, country, expected} of names) {
    it(`calls ${country} in ${locale} “${expected}”`, () => {
      assert.equal(countryName(country, locale), expected);
    });
  }
});

describe('formatTime', () => {
  const times = [
    {locale: 'en', expected: '16:05'},
    {locale: 'nb', expected: '16:05'},
    {locale: 'sv', expected: '16:05'},
    {locale: 'fi', expected: '16.05'},
  ];
  for (const {locale, expected} of times) {
    it(`writes the time of day where the reader is: ${locale}`, () => {
      assert.equal(formatTime(new Date(2026, 10, 20, 16, 5).getTime(), locale), expected);
    });
  }
});
