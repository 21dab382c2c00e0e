import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judgeMod11, passesLuhn} from '../../../src/domain/countries/check-digits.ts';
import {told} from './told.ts';

const norway = [3, 2, 7, 6, 5, 4, 3, 2, 1];
const finland = [7, 9, 10, 5, 8, 4, 2, 1];

/** Digits, weights, what is said about them, and why. */
const mod11: readonly (readonly [
  digits: string,
  weights: readonly number[],
  expected: string,
  source: string,
])[] = [
  ['123456785', norway, '123456785', 'brreg.no: the worked example, sum 138, remainder 6'],
  ['923609016', norway, '923609016', 'brreg.no: sum 126, remainder 5'],
  ['123456789', norway, 'check_digit', 'brreg.no: the worked example ends in 5'],
  ['912345670', norway, 'check_digit', 'brreg.no: remainder 1 has no check digit'],
  ['000000000', norway, 'structure', 'zeros satisfy every weighted sum'],
  ['12345678', norway, 'length', 'as many digits as weights'],
  ['01120389', finland, '01120389', 'decree 598/1991 § 4: sum 57, remainder 2'],
  ['17902350', finland, '17902350', 'decree 598/1991 § 4: sum 198, remainder 0'],
  ['13750450', finland, 'check_digit', 'decree 598/1991 § 4: sum 155, remainder 1 has no check digit'],
];

describe('judgeMod11', () => {
  for (const [digits, weights, expected, source] of mod11) {
    it(`${digits} is ${expected} (${source})`, () => {
      assert.equal(told(judgeMod11(digits, weights)), expected);
    });
  }
});

/** Digits, whether they pass, and why. */
const luhn: readonly (readonly [digits: string, expected: boolean, source: string])[] = [
  ['5560360793', true, 'Skatteverket SKV 704: the method'],
  ['8112289874', true, 'Skatteverket SKV 704: the example'],
  ['79927398713', true, 'ISO/IEC 7812-1: the usual example, odd length'],
  ['79927398710', false, 'ISO/IEC 7812-1: the usual example, other check digit'],
  ['5560360794', false, 'one digit off'],
  ['5560360739', false, 'two digits swapped'],
];

describe('passesLuhn', () => {
  for (const [digits, expected, source] of luhn) {
    it(`${digits}: ${expected} (${source})`, () => {
      assert.equal(passesLuhn(digits), expected);
    });
  }
});
