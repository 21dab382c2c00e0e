import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, type CalendarDate, calendarDateAt, weekday} from '../../src/domain/calendar-date.ts';
import {parseCalendarDate} from '../../src/domain/parse-calendar-date.ts';

const day = (text: string) => text as CalendarDate;

describe('parseCalendarDate', () => {
  const days = ['2026-11-20', '2028-02-29', '2000-02-29', '1999-12-31', '2026-01-01', '0001-01-01'];
  for (const text of days) {
    it(`takes ${text}`, () => {
      assert.deepEqual(parseCalendarDate(text), {ok: true, value: text});
    });
  }

  const others: {text: string; why: string}[] = [
    {text: '', why: 'it is empty'},
    {text: '2026-02-29', why: '2026 is no leap year'},
    {text: '2100-02-29', why: 'a century is a leap year only when 400 divides it'},
    {text: '2026-04-31', why: 'April has 30 days'},
    {text: '2026-13-01', why: 'there is no 13th month'},
    {text: '2026-00-10', why: 'there is no month 0'},
    {text: '2026-11-00', why: 'there is no day 0'},
    {text: '2026-11-20T00:00Z', why: 'it has a time'},
    {text: '2026-1-5', why: 'its zeros are missing'},
    {text: '20261120', why: 'its hyphens are missing'},
    {text: '20.11.2026', why: 'it is written the Norwegian way'},
    {text: ' 2026-11-20', why: 'there is a space before it'},
    {text: '+002026-11-20', why: 'its year has six digits'},
    {text: '-000001-01-01', why: 'its year is negative'},
    {text: '２０２６-11-20', why: 'its digits are full-width'},
  ];
  for (const {text, why} of others) {
    it(`refuses “${text}”: ${why}`, () => {
      assert.deepEqual(parseCalendarDate(text), {ok: false, issue: 'no_such_day'});
    });
  }
});

describe('calendarDateAt', () => {
  const instants: {instant: string; zone: string | undefined; expected: string; why: string}[] = [
    {instant: '2026-11-20T22:59:59Z', zone: undefined, expected: '2026-11-20', why: 'Oslo is one hour ahead'},
    {instant: '2026-11-20T23:00:00Z', zone: undefined, expected: '2026-11-21', why: 'midnight in Oslo'},
    {instant: '2026-07-31T21:59:59Z', zone: undefined, expected: '2026-07-31', why: 'two hours in summer'},
    {instant: '2026-07-31T22:00:00Z', zone: undefined, expected: '2026-08-01', why: 'a month begins'},
    {instant: '2026-12-31T23:00:00Z', zone: undefined, expected: '2027-01-01', why: 'a year begins'},
    {instant: '2026-03-28T23:30:00Z', zone: undefined, expected: '2026-03-29', why: 'summer time begins'},
    {instant: '2026-10-24T22:30:00Z', zone: undefined, expected: '2026-10-25', why: 'summer time ends'},
    {
      instant: '2026-11-20T22:30:00Z',
      zone: 'Europe/Helsinki',
      expected: '2026-11-21',
      why: 'two hours ahead',
    },
    {instant: '2026-11-20T22:30:00Z', zone: 'UTC', expected: '2026-11-20', why: 'as written'},
  ];
  for (const {instant, zone, expected, why} of instants) {
    it(`puts ${instant} on ${expected} in ${zone ?? 'Oslo'}: ${why}`, () => {
      assert.equal(calendarDateAt(new Date(instant), zone), expected);
    });
  }

  it('takes milliseconds too', () => {
    assert.equal(calendarDateAt(0), '1970-01-01');
  });
});

describe('addDays', () => {
  const sums: {from: string; days: number; expected: string}[] = [
    {from: '2026-11-20', days: 14, expected: '2026-12-04'},
    {from: '2026-11-20', days: 0, expected: '2026-11-20'},
    {from: '2026-12-31', days: 1, expected: '2027-01-01'},
    {from: '2027-01-01', days: -1, expected: '2026-12-31'},
    {from: '2028-02-28', days: 1, expected: '2028-02-29'},
    {from: '2028-02-29', days: 365, expected: '2029-02-28'},
    {from: '2026-03-28', days: 1, expected: '2026-03-29'},
    {from: '2026-03-29', days: 1, expected: '2026-03-30'},
    {from: '2026-10-25', days: 1, expected: '2026-10-26'},
  ];
  for (const {from, days, expected} of sums) {
    it(`goes from ${from} by ${days} to ${expected}`, () => {
      assert.equal(addDays(day(from), days), expected);
    });
  }

  it('is undone by the same number backwards', () => {
    const anyDay = fc.integer({min: -36_500, max: 36_500}).map((days) => addDays(day('2026-11-20'), days));
    const anyNumber = fc.integer({min: -1000, max: 1000});

    fc.assert(
      fc.property(anyDay, anyNumber, (from, days) => {
        assert.equal(addDays(addDays(from, days), -days), from);
      }),
    );
  });
});

describe('weekday', () => {
  const days: {of: string; expected: number; name: string}[] = [
    {of: '2026-11-20', expected: 5, name: 'Friday'},
    {of: '2026-11-22', expected: 7, name: 'Sunday'},
    {of: '2026-11-23', expected: 1, name: 'Monday'},
    {of: '2000-01-01', expected: 6, name: 'Saturday'},
    {of: '2028-02-29', expected: 2, name: 'Tuesday'},
  ];
  for (const {of, expected, name} of days) {
    it(`counts ${of} as ${expected}, a ${name}`, () => {
      assert.equal(weekday(day(of)), expected);
    });
  }
});
