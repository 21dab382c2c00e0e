import type {HolidayRules} from './holiday-rules.ts';

/**
 * Finland. Midsummer Eve and Christmas Eve are no public holidays, but the law on time limits treats them alike;
 * New Year's Eve it does not.
 *
 * Source: University of Helsinki Almanac Office, public holidays; 1 May and 6 December: laki 272/1944 and
 * laki 388/1937; eves: laki säädettyjen määräaikain laskemisesta (150/1930) § 5.
 */
export const finland: HolidayRules = {
  fixed: ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'],
  afterEaster: [-2, 0, 1, 39, 49],
  movable: [
    {weekday: 5, from: '06-19'},
    {weekday: 6, from: '06-20'},
    {weekday: 6, from: '10-31'},
  ],
};
