import {judgeMod11} from './check-digits.ts';
import type {CountryRules} from './country-rules.ts';

/** Day (a D-number adds 40) and month (H-numbers add 40, test numbers 80) of a national identity number. */
const personPattern = /^([04][1-9]|[1256]\d|[37][01])([048][1-9]|[159][0-2])\d{7}$/;

/**
 * Norway. Sub-units have numbers like any other; only the register can tell them apart.
 *
 * Source: brreg.no, organisasjonsnummer; skatteetaten.no, fødselsnummer; Bring, postnummer; Nkom, number series.
 */
export const norway: CountryRules = {
  callingCode: '47',
  organizationNumber: {
    unmark: (typed) => typed.replace(/^NO|MVA$/g, ''),
    judge: (digits) => judgeMod11(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]),
    telling: /^[89]/,
    looksPersonal: (typed) => personPattern.test(typed.replaceAll('-', '')),
    format: (value) => value.replace(/(\d{3})(?=\d)/g, '$1 '),
  },
  postalCode: {
    prefix: /^NO?-?/,
    length: 4,
    pattern: /[1-9]/,
    format: (value) => value,
  },
  phoneNumber: {
    trunk: '',
    pattern: /^(0[1-9]\d{3}|[2-9]\d{7})$/,
    format: (national) => (national.length === 8 ? national.replace(/(\d\d)(?=\d)/g, '$1 ') : national),
  },
};
