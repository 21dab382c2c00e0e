import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {addDays, type CalendarDate, weekday} from '../../../src/domain/calendar-date.ts';
import type {Country} from '../../../src/domain/countries/country.ts';
import {isPublicHoliday} from '../../../src/domain/countries/public-holidays.ts';
import {invoiceTerms, type ProductTerms} from '../../../src/domain/invoice/terms.ts';
import type {InvoiceInterval} from '../../../src/domain/purchase/offer.ts';

const day = (text: string) => text as CalendarDate;
const grouped = (interval: InvoiceInterval, days_until_due = 14): ProductTerms => ({
  type: 'kravia.invoice_b2b_grouped',
  days_until_due,
  invoice_schedule: {interval},
});

describe('invoiceTerms of a company or personal invoice', () => {
  const standard: {today: string; days: number; due: string; source: string}[] = [
    {today: '2026-07-06', days: 14, due: '2026-07-20', source: 'Dintero, example transaction'},
    {today: '2026-11-20', days: 14, due: '2026-12-04', source: 'Dintero: due = issue + days_until_due'},
    {today: '2026-11-20', days: 0, due: '2026-11-20', source: 'Dintero: 0 is allowed, due on issue'},
    {today: '2026-11-20', days: 365, due: '2027-11-20', source: 'Dintero: 365 is the most'},
    {today: '2028-02-29', days: 365, due: '2029-02-28', source: 'computed: a leap day'},
    {today: '2026-11-21', days: 14, due: '2026-12-05', source: 'Dintero: no weekend rule; Saturdays stay'},
    {today: '2026-12-24', days: 14, due: '2027-01-07', source: 'computed: over the turn of the year'},
  ];
  for (const type of ['kravia.invoice_b2b', 'kravia.invoice_b2c'] as const) {
    for (const {today, days, due, source} of standard) {
      it(`issues ${type} on ${today}, due after ${days} days on ${due} (${source})`, () => {
        const terms = invoiceTerms({type, days_until_due: days}, day(today));

        assert.deepEqual(terms, {issueDate: today, dueDate: due});
      });
    }
  }
});

describe('invoiceTerms of a grouped invoice', () => {
  // Dintero's table gives days without a year and leaves weekdays out; 2027 is a year in which it holds.
  const table = 'Dintero, grouped invoices: example table';
  const computed = 'computed from Dintero’s weekend rule';
  const rows: {today: string; interval: InvoiceInterval; issue: string; due: string; source: string}[] = [
    {today: '2027-01-05', interval: 'monthly', issue: '2027-02-01', due: '2027-02-15', source: table},
    {today: '2027-01-20', interval: 'monthly', issue: '2027-02-01', due: '2027-02-15', source: table},
    {today: '2027-02-15', interval: 'monthly', issue: '2027-03-01', due: '2027-03-15', source: table},
    {today: '2027-01-15', interval: 'quarterly', issue: '2027-04-01', due: '2027-04-15', source: table},
    {today: '2027-02-20', interval: 'quarterly', issue: '2027-04-01', due: '2027-04-15', source: table},
    {today: '2027-04-10', interval: 'quarterly', issue: '2027-07-01', due: '2027-07-15', source: table},
    {today: '2026-01-05', interval: 'monthly', issue: '2026-02-02', due: '2026-02-16', source: computed},
    {today: '2026-02-15', interval: 'monthly', issue: '2026-03-02', due: '2026-03-16', source: computed},
    {today: '2026-07-31', interval: 'monthly', issue: '2026-08-03', due: '2026-08-17', source: computed},
    {today: '2026-10-31', interval: 'monthly', issue: '2026-11-02', due: '2026-11-16', source: computed},
    {today: '2025-01-05', interval: 'monthly', issue: '2025-02-03', due: '2025-02-17', source: computed},
    {today: '2026-12-31', interval: 'monthly', issue: '2027-01-01', due: '2027-01-15', source: computed},
    {today: '2026-12-31', interval: 'quarterly', issue: '2027-01-01', due: '2027-01-15', source: computed},
    {today: '2027-01-01', interval: 'monthly', issue: '2027-02-01', due: '2027-02-15', source: computed},
    {today: '2026-04-10', interval: 'quarterly', issue: '2026-07-01', due: '2026-07-15', source: computed},
    {today: '2027-12-31', interval: 'quarterly', issue: '2028-01-03', due: '2028-01-17', source: computed},
    {today: '2028-02-29', interval: 'monthly', issue: '2028-03-01', due: '2028-03-15', source: computed},
    {today: '2026-11-20', interval: 'monthly', issue: '2026-12-01', due: '2026-12-15', source: computed},
  ];
  for (const {today, interval, issue, due, source} of rows) {
    it(`issues a purchase of ${today}, ${interval}, on ${issue}, due ${due} (${source})`, () => {
      const {issueDate, dueDate} = invoiceTerms(grouped(interval), day(today));

      assert.deepEqual({issueDate, dueDate}, {issueDate: issue, dueDate: due});
    });
  }

  it('is monthly when the merchant names no schedule (Dintero: default)', () => {
    const terms = invoiceTerms({type: 'kravia.invoice_b2b_grouped', days_until_due: 14}, day('2026-11-20'));

    assert.deepEqual(terms.period, {start: '2026-11-01', end: '2026-11-30'});
  });

  it('is due on the day of issue after 0 days', () => {
    const terms = invoiceTerms(grouped('monthly', 0), day('2026-10-31'));

    assert.equal(terms.dueDate, '2026-11-02');
  });
});

describe('invoiceTerms that leave holidays out', () => {
  const rows: {today: string; country: Country; issue: string; why: string}[] = [
    {today: '2026-12-31', country: 'NO', issue: '2027-01-04', why: 'New Year’s Day, then a weekend'},
    {today: '2024-12-01', country: 'SE', issue: '2025-01-02', why: 'New Year’s Day'},
    {today: '2024-03-10', country: 'NO', issue: '2024-04-02', why: 'Easter Monday'},
    {today: '2029-03-10', country: 'FI', issue: '2029-04-03', why: 'Easter Sunday, then Monday'},
    {today: '2026-04-10', country: 'FI', issue: '2026-05-04', why: '1 May, then a weekend'},
    {today: '2023-04-10', country: 'SE', issue: '2023-05-02', why: '1 May, a Monday'},
    {today: '2028-05-10', country: 'NO', issue: '2028-06-01', why: 'Whit Monday is after it'},
    {today: '2020-05-10', country: 'NO', issue: '2020-06-02', why: 'Whit Monday is a holiday in Norway'},
    {today: '2020-05-10', country: 'SE', issue: '2020-06-01', why: 'Whit Monday is a working day in Sweden'},
  ];
  for (const {today, country, issue, why} of rows) {
    it(`issue a purchase of ${today} in ${country} on ${issue}: ${why}`, () => {
      const isHoliday = (each: CalendarDate) => isPublicHoliday(each, country);

      const terms = invoiceTerms(grouped('monthly'), day(today), {isHoliday});

      assert.equal(terms.issueDate, issue);
    });
  }

  it('do not move an ordinary invoice', () => {
    const product = {type: 'kravia.invoice_b2b', days_until_due: 14} as const;

    const terms = invoiceTerms(product, day('2026-12-25'), {isHoliday: () => true});

    assert.equal(terms.issueDate, '2026-12-25');
  });
});

describe('invoiceTerms at any day', () => {
  const today = fc.integer({min: 0, max: 36_500}).map((days) => addDays(day('2000-01-01'), days));
  const daysUntilDue = fc.integer({min: 0, max: 365});
  const interval = fc.constantFrom<InvoiceInterval>('monthly', 'quarterly');

  it('issue a grouped invoice within three days after its period, on a weekday', () => {
    fc.assert(
      fc.property(today, daysUntilDue, interval, (bought, days, schedule) => {
        const {issueDate, dueDate, period} = invoiceTerms(grouped(schedule, days), bought);

        assert.ok(period && period.start <= bought && bought <= period.end);
        assert.ok(issueDate > period.end && issueDate <= addDays(period.end, 3));
        assert.ok(weekday(issueDate) <= 5);
        assert.equal(dueDate, addDays(issueDate, days));
      }),
    );
  });
});

describe('invoiceTerms of impossible days_until_due', () => {
  for (const days_until_due of [-1, 366, 14.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`throw at ${days_until_due}`, () => {
      assert.throws(() => invoiceTerms(grouped('monthly', days_until_due), day('2026-11-20')), RangeError);
    });
  }
});
