import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readAmount, readNumber} from '../../demo/console/read-number.ts';

describe('an amount as people type it', () => {
  const texts = [
    {text: '1250', amount: 125_000},
    {text: '1 250,50', amount: 125_050},
    {text: '1\u00a0250.5', amount: 125_050},
    {text: ' 0,01 ', amount: 1},
    {text: '1.15', amount: 115},
    {text: '1.250', amount: undefined},
    {text: '1,250.00', amount: undefined},
    {text: '0', amount: undefined},
    {text: '-5', amount: undefined},
    {text: '1e3', amount: undefined},
    {text: '', amount: undefined},
  ];
  for (const {text, amount} of texts) {
    it(`is ${amount} for “${text}”`, () => {
      assert.equal(readAmount(text), amount);
    });
  }
});

describe('a number as people type it', () => {
  it('may have more decimals than an amount', () => {
    assert.equal(readNumber('0,125'), 0.125);
  });
});
