import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CalendarDate} from '../../../src/domain/calendar-date.ts';
import {periodOf} from '../../../src/domain/invoice/period.ts';
import type {InvoiceInterval} from '../../../src/domain/purchase/offer.ts';

describe('periodOf', () => {
  const rows: {of: string; interval: InvoiceInterval; start: string; end: string}[] = [
    {of: '2026-11-20', interval: 'monthly', start: '2026-11-01', end: '2026-11-30'},
    {of: '2026-11-01', interval: 'monthly', start: '2026-11-01', end: '2026-11-30'},
    {of: '2026-12-31', interval: 'monthly', start: '2026-12-01', end: '2026-12-31'},
    {of: '2026-02-10', interval: 'monthly', start: '2026-02-01', end: '2026-02-28'},
    {of: '2028-02-10', interval: 'monthly', start: '2028-02-01', end: '2028-02-29'},
    {of: '2026-01-01', interval: 'quarterly', start: '2026-01-01', end: '2026-03-31'},
    {of: '2026-03-31', interval: 'quarterly', start: '2026-01-01', end: '2026-03-31'},
    {of: '2026-04-10', interval: 'quarterly', start: '2026-04-01', end: '2026-06-30'},
    {of: '2026-09-30', interval: 'quarterly', start: '2026-07-01', end: '2026-09-30'},
    {of: '2026-10-01', interval: 'quarterly', start: '2026-10-01', end: '2026-12-31'},
    {of: '2026-12-31', interval: 'quarterly', start: '2026-10-01', end: '2026-12-31'},
  ];
  for (const {of, interval, start, end} of rows) {
    it(`puts ${of}, ${interval}, between ${start} and ${end}`, () => {
      assert.deepEqual(periodOf(of as CalendarDate, interval), {start, end});
    });
  }
});
