import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fill} from '../../src/locales/fill.ts';
import {en, fi, nb, nn, sv, svFI} from '../support/words.ts';

describe('fill', () => {
  it('puts each value into its place, as often as it is named', () => {
    assert.equal(fill('{a}, {b} and {a}', {a: 1, b: 'two'}), '1, two and 1');
  });

  it('leaves a place without a value as it is', () => {
    assert.equal(fill('{a} and {b}', {a: 1}), '1 and {b}');
  });

  it('takes a value that looks like a place or a pattern as it is', () => {
    assert.equal(fill('{a}{b}', {a: '{b}', b: '$&'}), '{b}$&');
  });

  it('knows nothing of what every object inherits', () => {
    assert.equal(fill('{toString}', {}), '{toString}');
  });
});

describe('the sentence of a grouped invoice', () => {
  const rows: {messages: typeof en; values: Record<string, string>; expected: string}[] = [
    {
      messages: en,
      values: {period: 'November', issue: '1 December', due: '15 December'},
      expected: 'Added to your November invoice: issued 1 December, due 15 December',
    },
    {
      messages: nb,
      values: {period: 'oktober–desember', issue: '1. januar 2027', due: '15. januar 2027'},
      expected:
        'Kommer på samlefakturaen for oktober–desember, som utstedes 1. januar 2027 og forfaller 15. januar 2027',
    },
    {
      messages: nn,
      values: {period: 'november', issue: '1. desember', due: '15. desember'},
      expected:
        'Kjem på samlefakturaen for november, som blir skriven ut 1. desember og forfell 15. desember',
    },
    {
      messages: svFI,
      values: {period: 'november', issue: '1 december', due: '15 december'},
      expected:
        'Kommer på samlingsfakturan för november, som ställs ut den 1 december och förfaller den 15 december',
    },
    {
      messages: sv,
      values: {period: 'november', issue: '1 december', due: '15 december'},
      expected:
        'Kommer på samlingsfakturan för november, som ställs ut den 1 december och förfaller den 15 december',
    },
    {
      messages: fi,
      values: {period: 'marraskuu', issue: '1. joulukuuta', due: '15. joulukuuta'},
      expected: 'Lisätään koontilaskulle (marraskuu). Laskun päiväys 1. joulukuuta, eräpäivä 15. joulukuuta',
    },
  ];
  for (const {messages, values, expected} of rows) {
    it(`reads “${expected}”`, () => {
      assert.equal(fill(messages.issued_grouped, values), expected);
    });
  }
});
