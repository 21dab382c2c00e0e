import {fail, ok} from '../result.ts';
import {passesMod11} from './check-digits.ts';
import type {CountryRules} from './country-rules.ts';

/** A personal identity code, with the signs of the centuries that are in use since 2023. */
const personPattern = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]$/;

/**
 * Finland, Åland included. The business ID is sent with its hyphen, as the register's open data has it.
 *
 * Source: decree 598/1991 § 4; PRH, Y-tunnus; dvv.fi, henkilötunnus; Posti, postinumero; Traficom, numbering.
 */
export const finland: CountryRules = {
  currency: 'EUR',
  callingCode: '358',
  organizationNumber: {
    name: 'Y-tunnus',
    example: '1234567-1',
    // Old papers drop the first zero. Without the hyphen the check digit is more likely what is missing.
    unmark: (typed) => typed.replace(/^FI-?/, '').replace(/^\d{6}-\d$/, '0$&'),
    judge(digits) {
      if (digits.length !== 8) return fail('length');
      if (Number(digits) === 0) return fail('structure');
      if (!passesMod11(digits, [7, 9, 10, 5, 8, 4, 2, 1])) return fail('check_digit');
      return ok(digits.replace(/.$/, '-$&'));
    },
    telling: /./,
    looksPersonal: (typed) => personPattern.test(typed),
    format: (value) => value,
  },
  postalCode: {
    example: '00100',
    prefix: /^(FIN?|AX)-?/,
    length: 5,
    pattern: /[1-9]/,
    format: (value) => value,
  },
  phoneNumber: {
    example: '040 1234567',
    trunk: '0',
    ranges: [
      [/^(4|50)/, 6, 10],
      [/^[1-35-9]/, 5, 12],
    ],
    format: (national) => national.replace(/^([1-3]0|1[3-9]|29|4\d|50|7\d|\d)/, '0$1 '),
  },
};
