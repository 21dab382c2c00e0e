import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groupedIssueDate} from '../../../src/sandbox/kravia/billing-period.ts';

describe('groupedIssueDate', () => {
  const rows = [
    {day: '2027-03-15', interval: 'monthly', issued: '2027-04-01', source: 'a Thursday'},
    {day: '2026-01-05', interval: 'monthly', issued: '2026-02-02', source: '1 February is a Sunday'},
    {day: '2026-02-15', interval: 'monthly', issued: '2026-03-02', source: '1 March is a Sunday'},
    {day: '2026-07-31', interval: 'monthly', issued: '2026-08-03', source: '1 August is a Saturday'},
    {day: '2026-12-31', interval: 'monthly', issued: '2027-01-01', source: 'holidays are not documented'},
    {day: '2027-01-01', interval: 'monthly', issued: '2027-02-01', source: 'the first day of a month'},
    {day: '2028-02-29', interval: 'monthly', issued: '2028-03-01', source: 'a leap day'},
    {
      day: '2026-04-10',
      interval: 'quarterly',
      issued: '2026-07-01',
      source: 'documented: 10 April to 1 July',
    },
    {day: '2026-06-30', interval: 'quarterly', issued: '2026-07-01', source: 'the last day of a quarter'},
    {day: '2027-12-31', interval: 'quarterly', issued: '2028-01-03', source: '1 January is a Saturday'},
  ] as const;
  for (const {day, interval, issued, source} of rows) {
    it(`invoices a ${interval} purchase of ${day} on ${issued} (Dintero, Kravia grouped invoices: ${source})`, () => {
      assert.equal(groupedIssueDate(day, interval), issued);
    });
  }
});
