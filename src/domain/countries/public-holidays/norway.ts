import type {HolidayRules} from './holiday-rules.ts';

/**
 * Norway. Christmas Eve and New Year's Eve are ordinary business days in law, however early shops close.
 *
 * Source: lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2; 1 and 17 May: LOV-1947-04-26-1;
 * time limits: domstolloven (LOV-1915-08-13-5) § 149.
 */
export const norway: HolidayRules = {
  fixed: ['01-01', '05-01', '05-17', '12-25', '12-26'],
  afterEaster: [-3, -2, 0, 1, 39, 49, 50],
  movable: [],
};
