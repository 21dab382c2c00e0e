import type {HolidayRules} from './holiday-rules.ts';

/**
 * Sweden, since 2005. Midsummer Eve, Christmas Eve and New Year's Eve are no public holidays, but the law on time
 * limits treats them alike, and banks are closed.
 *
 * Source: lag (1989:253) om allmänna helgdagar; eves: lag (1930:173) om beräkning av lagstadgad tid § 2.
 */
export const sweden: HolidayRules = {
  fixed: ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'],
  afterEaster: [-2, 0, 1, 39, 49],
  movable: [
    {weekday: 5, from: '06-19'},
    {weekday: 6, from: '06-20'},
    {weekday: 6, from: '10-31'},
  ],
};
