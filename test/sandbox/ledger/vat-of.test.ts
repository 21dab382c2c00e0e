import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {vatOf} from '../../../src/sandbox/ledger/vat-of.ts';

const source = 'Dintero, payments API: calculated_vat_amount';
const line = {line_id: '1', description: 'Consulting', quantity: 1, amount: 50000};

describe('the VAT in a payment', () => {
  const rows = [
    {what: 'all of it', lines: [{...line, vat_amount: 10000}], total: 50000, amount: 50000, vat: 10000},
    {what: 'half of it', lines: [{...line, vat_amount: 10000}], total: 50000, amount: 25000, vat: 5000},
    {what: 'a percentage alone', lines: [{...line, vat: 25}], total: 50000, amount: 50000, vat: 10000},
    {
      what: 'two rates',
      lines: [
        {...line, vat: 25},
        {...line, line_id: '2', amount: 11500, vat: 15},
      ],
      total: 61500,
      amount: 61500,
      vat: 11500,
    },
    {what: 'no VAT', lines: [line], total: 50000, amount: 50000, vat: 0},
    {what: 'a third, rounded', lines: [{...line, vat_amount: 10000}], total: 50000, amount: 16667, vat: 3333},
  ];
  for (const {what, lines, total, amount, vat} of rows) {
    it(`is ${vat} for ${what} (${source})`, () => {
      const found = vatOf(lines, total, amount);

      assert.equal(found, vat);
    });
  }
});
