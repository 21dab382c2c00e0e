import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Holidays from 'date-holidays';
import type {CalendarDate} from '../../../src/domain/calendar-date.ts';
import type {Country} from '../../../src/domain/countries/country.ts';
import {easterSunday} from '../../../src/domain/countries/public-holidays/easter.ts';
import {isPublicHoliday, publicHolidays} from '../../../src/domain/countries/public-holidays.ts';

const years = Array.from({length: 21}, (_, index) => 2020 + index);

describe('easterSunday', () => {
  const sundays: {year: number; expected: string; why: string}[] = [
    {year: 2026, expected: '2026-04-05', why: 'this year’s'},
    {year: 2024, expected: '2024-03-31', why: 'in March'},
    {year: 2008, expected: '2008-03-23', why: 'the earliest of our time'},
    {year: 2285, expected: '2285-03-22', why: 'the earliest there can be'},
    {year: 2038, expected: '2038-04-25', why: 'the latest there can be'},
    {year: 1981, expected: '1981-04-19', why: 'an exception of the rule: not the 26th'},
    {year: 1954, expected: '1954-04-18', why: 'an exception of the rule: not the 25th'},
    {year: 2000, expected: '2000-04-23', why: 'a leap century'},
  ];
  for (const {year, expected, why} of sundays) {
    it(`is ${expected}: ${why}`, () => {
      assert.equal(easterSunday(year), expected);
    });
  }
});

describe('publicHolidays', () => {
  // The eves that banks keep closed by custom but that the law on time limits counts as business days.
  const custom: {country: Country; eves: string[]; source: string}[] = [
    {country: 'NO', eves: ['12-24', '12-31'], source: 'domstolloven § 149: only public holidays'},
    {country: 'SE', eves: [], source: 'lag (1930:173) § 2: Midsummer, Christmas and New Year’s Eve'},
    {country: 'FI', eves: ['12-31'], source: 'laki 150/1930 § 5: Midsummer and Christmas Eve'},
  ];
  for (const {country, eves, source} of custom) {
    for (const year of years) {
      it(`are those of date-holidays for ${country} ${year}, less ${eves.length} eves (${source})`, () => {
        const independent = new Holidays(country)
          .getHolidays(year)
          .filter(({type}) => type === 'public' || type === 'bank')
          .map(({date}) => date.slice(0, 10))
          .filter((each) => !eves.includes(each.slice(5)));

        assert.deepEqual(publicHolidays(country, year), [...new Set(independent)].sort());
      });
    }
  }
});

describe('isPublicHoliday', () => {
  const days: {of: string; expected: Country[]; name: string}[] = [
    {of: '2027-01-01', expected: ['NO', 'SE', 'FI'], name: 'New Year’s Day'},
    {of: '2026-01-06', expected: ['SE', 'FI'], name: 'Epiphany'},
    {of: '2026-04-02', expected: ['NO'], name: 'Maundy Thursday'},
    {of: '2026-04-03', expected: ['NO', 'SE', 'FI'], name: 'Good Friday'},
    {of: '2026-04-06', expected: ['NO', 'SE', 'FI'], name: 'Easter Monday'},
    {of: '2026-05-01', expected: ['NO', 'SE', 'FI'], name: '1 May'},
    {of: '2026-05-14', expected: ['NO', 'SE', 'FI'], name: 'Ascension Day'},
    {of: '2027-05-17', expected: ['NO'], name: '17 May'},
    {of: '2026-05-25', expected: ['NO'], name: 'Whit Monday'},
    {of: '2029-06-06', expected: ['SE'], name: 'Sweden’s national day'},
    {of: '2026-06-19', expected: ['SE', 'FI'], name: 'Midsummer Eve'},
    {of: '2027-12-06', expected: ['FI'], name: 'Finland’s independence day'},
    {of: '2026-12-24', expected: ['SE', 'FI'], name: 'Christmas Eve'},
    {of: '2026-12-25', expected: ['NO', 'SE', 'FI'], name: 'Christmas Day'},
    {of: '2026-12-31', expected: ['SE'], name: 'New Year’s Eve'},
    {of: '2026-11-20', expected: [], name: 'an ordinary Friday'},
  ];
  for (const {of, expected, name} of days) {
    it(`holds of ${name} (${of}) in ${expected.join(', ') || 'no country'}`, () => {
      const countries = (['NO', 'SE', 'FI'] as const).filter((each) =>
        isPublicHoliday(of as CalendarDate, each),
      );

      assert.deepEqual(countries, expected);
    });
  }
});
