import {ok} from '../result.ts';
import {judgeMod11} from './check-digits.ts';
import type {CountryRules} from './country-rules.ts';

/** A personal identity code, with the signs of the centuries that are in use since 2023. */
const personPattern = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]$/;

/**
 * Finland, Åland included. The business ID is sent with its hyphen, as the register's open data has it.
 *
 * Source: decree 598/1991 § 4; PRH, Y-tunnus; dvv.fi, henkilötunnus; Posti, postinumero; Traficom, numbering.
 */
export const finland: CountryRules = {
  callingCode: '358',
  organizationNumber: {
    // Old papers drop the first zero. Without the hyphen the check digit is more likely what is missing.
    unmark: (typed) => typed.replace(/^FI-?/, '').replace(/^\d{6}-\d$/, '0$&'),
    judge(digits) {
      const judged = judgeMod11(digits, [7, 9, 10, 5, 8, 4, 2, 1]);
      return judged.ok ? ok(digits.replace(/.$/, '-$&')) : judged;
    },
    telling: /./,
    looksPersonal: (typed) => personPattern.test(typed),
    format: (value) => value,
  },
  postalCode: {
    prefix: /^(FIN?|AX)-?/,
    length: 5,
    pattern: /[1-9]/,
    format: (value) => value,
  },
  phoneNumber: {
    trunk: '0',
    pattern: /^((4\d|50)\d{4,8}|5[1-9]\d{3,10}|[1-36-9]\d{4,11})$/,
    format: (national) => national.replace(/^([6-8]00|[1-3]0|1[3-9]|29|4\d|50|7\d|\d)/, '0$1 '),
  },
};
