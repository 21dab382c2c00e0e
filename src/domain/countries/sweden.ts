import {fail, ok, type Result} from '../result.ts';
import {passesLuhn} from './check-digits.ts';
import type {CountryRules, OrganizationNumberFault} from './country-rules.ts';

/** Area code, then the subscriber's digits in groups of two and three. */
const phoneGroups =
  /^(8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7\d|90|\d{3})(\d{2,3})(\d{3}|\d\d)?(\d\d)$/;

/**
 * Sweden. A company's number has a third digit of 2 or more; a sole trader's is the owner's personal identity
 * number or coordination number, so its third digit is a month's. That one keeps a century that was given.
 *
 * Source: SFS 1974:174 §§ 2 and 4; Skatteverket, SKV 704, 707 and 560B; folkbokföringslag (1991:481) §§ 18
 * and 18 a; PostNord, postnummer; PTS, telephone numbering plan.
 */
export const sweden: CountryRules = {
  callingCode: '46',
  organizationNumber: {
    unmark,
    judge(digits) {
      const [, before, ten] = /^(1[689]|20)?(\d{10})$/.exec(digits) ?? [];
      const own: Judgement = ten === undefined ? fail('length') : judgeTen(ten, before);
      if (own.ok || !/^\d{10}01$/.test(digits)) return own;
      const vat = judgeTen(digits.slice(0, 10));
      return vat.ok || ten === undefined ? vat : own;
    },
    telling: /^..[2-9]/,
    looksPersonal(typed) {
      const digits = unmark(typed).replace('-', '');
      const shaped = /^(18|19|20)?\d{6}[-+]?\d{4}$/.test(typed);
      return shaped && isPerson(digits.slice(-10), digits.slice(0, -10));
    },
    format: (value) => value.replace(/....$/, '-$&'),
  },
  postalCode: {
    prefix: /^SE?-?/,
    length: 5,
    pattern: /^[1-9]/,
    format: (value) => value.replace(/..$/, ' $&'),
  },
  phoneNumber: {
    trunk: '0',
    pattern: /^(7[02-9]\d{7}|[1-689]\d{6,8})$/,
    format: (national) =>
      national.replace(
        phoneGroups,
        (_, area, first, middle = '', last) => `0${area}-${first}${middle && ` ${middle}`} ${last}`,
      ),
  },
};

/** A plus marks someone of a hundred years or more: of the living, those born in the 1900s. */
function unmark(typed: string): string {
  return typed
    .replace(/^SE-?(\d{6}-?\d{4})-?01$/, '$1')
    .replace(/^SE/, '')
    .replace(/^(\d{6})\+/, '19$1')
    .replace(/^(\d{8})\+/, '$1');
}

type Judgement = Result<string, OrganizationNumberFault>;

/** `16` before ten digits says that they are a company's, a century that they are a person's. */
function judgeTen(ten: string, before = ''): Judgement {
  const person = isPerson(ten, before);
  const company = /^[1-9].[2-9]/.test(ten) && (before === '' || before === '16');
  if (!person && !company) return fail('structure');
  if (!passesLuhn(ten)) return fail('check_digit');
  return ok(person ? before + ten : ten);
}

/** `YYMMDDNNNC` with a date that exists (a coordination number adds 60 to the day) and a serial that is not 000. */
function isPerson(ten: string, century: string): boolean {
  const month = Number(ten.slice(2, 4));
  // Without a century every date counts that exists in any; 2000 was the only leap year ending in 00.
  const year = Number((century || '20') + ten.slice(0, 2));
  const date = new Date(Date.UTC(year, month - 1, Number(ten.slice(4, 6)) % 60));
  return century !== '16' && date.getUTCMonth() === month - 1 && ten.slice(6, 9) !== '000';
}
