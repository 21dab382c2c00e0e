import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {vatOf} from '../../src/domain/money.ts';

describe('vatOf', () => {
  const amounts: {amount: number; vat: number; expected: number; source: string}[] = [
    {amount: 50_000, vat: 25, expected: 10_000, source: 'Dintero, example order'},
    {amount: 0, vat: 25, expected: 0, source: 'nothing has no VAT'},
    {amount: 12_345, vat: 0, expected: 0, source: 'exempt'},
    {amount: 11_500, vat: 15, expected: 1500, source: 'food in Norway'},
    {amount: 11_200, vat: 12, expected: 1200, source: 'transport in Norway, hotels in Sweden'},
    {amount: 12_550, vat: 25.5, expected: 2550, source: 'general rate in Finland since 2024-09'},
    {amount: 100, vat: 25.5, expected: 20, source: '20.32 rounded down'},
    {amount: 99, vat: 25, expected: 20, source: '19.8 rounded up'},
    {amount: 7, vat: 100, expected: 4, source: '3.5: a half goes up'},
    {amount: -7, vat: 100, expected: -4, source: 'a credited line cancels its sale'},
    {amount: -50_000, vat: 25, expected: -10_000, source: 'a credited line cancels its sale'},
    {amount: -1, vat: 25, expected: 0, source: 'no negative zero'},
    {amount: 2_147_483_647, vat: 25, expected: 429_496_729, source: 'the largest amount Dintero takes'},
    {amount: 10_000, vat: 8.33, expected: 769, source: 'two decimals: 768.95 rounded'},
  ];
  for (const {amount, vat, expected, source} of amounts) {
    it(`finds ${expected} in ${amount} at ${vat} %: ${source}`, () => {
      assert.equal(vatOf(amount, vat), expected);
    });
  }

  it('is the nearest whole number to the exact share', () => {
    const hundredths = fc.integer({min: 0, max: 10_000});
    const amount = fc.integer({min: 0, max: 2_147_483_647});

    fc.assert(
      fc.property(amount, hundredths, (minor, rate) => {
        const share = BigInt(minor) * BigInt(rate);
        const whole = BigInt(10_000 + rate);
        const nearest = (2n * share + whole) / (2n * whole);
        assert.equal(vatOf(minor, rate / 100), Number(nearest));
      }),
    );
  });
});
