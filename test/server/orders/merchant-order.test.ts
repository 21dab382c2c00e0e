import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readMerchantOrder} from '../../../src/server/orders/merchant-order.ts';
import {address, order} from '../support/create-shop.ts';

const [line] = order.items;
const second = {...line, line_id: '2', amount: 12_500, vat_amount: 2_500};

describe("the shop's order", () => {
  it('is passed on with the members of the contract only', () => {
    const found = {
      ...order,
      customer: 'Kari',
      items: [{...line, stock: 3}],
      billing_address: {...address, age: 40},
    };

    const read = readMerchantOrder(found, 'order-123');

    assert.deepEqual(read, {...order, billing_address: address});
  });

  it('may have nulls where a database has them', () => {
    const found = {...order, vat_amount: null, billing_address: {email: null, country: 'NO'}};

    const read = readMerchantOrder(found, 'order-123');

    assert.deepEqual(read, {...order, billing_address: {country: 'NO'}});
  });

  it('has its VAT added up when it names none itself', () => {
    const found = {...order, amount: 62_500, vat_amount: undefined, items: [line, second]};

    const read = readMerchantOrder(found, 'order-123');

    assert.equal(read.vat_amount, 12_500);
  });

  it('may hold a discount as a negative line', () => {
    const discount = {...line, line_id: 'discount', amount: -5_000, vat_amount: -1_000};
    const found = {...order, amount: 45_000, vat_amount: 9_000, items: [line, discount]};

    const read = readMerchantOrder(found, 'order-123');

    assert.equal(read.amount, 45_000);
  });

  const wrong = [
    {
      name: 'another reference',
      found: {...order, merchant_reference: 'order-124'},
      says: /another merchant_reference/,
    },
    {
      name: 'lines that do not add up',
      found: {...order, amount: 49_999},
      says: /amount 49999, but its items add up to 50000/,
    },
    {
      name: 'VAT that is more than its line',
      found: {...order, vat_amount: 50_001, items: [{...line, vat_amount: 50_001}]},
      says: /vat_amount that is no part of its line's amount: 1/,
    },
    {
      name: 'VAT below nothing',
      found: {...order, vat_amount: -1, items: [{...line, vat_amount: -1}]},
      says: /vat_amount that is no part of its line's amount: 1/,
    },
    {
      name: 'VAT that does not add up',
      found: {...order, vat_amount: 1},
      says: /vat_amount 1, but its items' VAT adds up to 10000/,
    },
    {name: 'a line_id twice', found: {...order, amount: 100_000, items: [line, line]}, says: /line_id twice/},
    {name: 'no lines', found: {...order, items: []}, says: /items \(too_small\)/},
    {name: 'parts of øre', found: {...order, amount: 50_000.5}, says: /amount \(invalid_type\)/},
    {
      name: 'nothing to pay',
      found: {...order, amount: 0, items: [{...line, amount: 0}]},
      says: /amount \(too_small\)/,
    },
    {name: 'another currency', found: {...order, currency: 'USD'}, says: /currency \(invalid_value\)/},
    {
      name: 'a quantity of none',
      found: {...order, items: [{...line, quantity: 0}]},
      says: /items\.0\.quantity/,
    },
  ];
  for (const {name, found, says} of wrong) {
    it(`with ${name} is the shop's bug`, () => {
      assert.throws(() => readMerchantOrder(found, 'order-123'), {code: 'invalid-order', message: says});
    });
  }

  it('never has its address repeated in an error', () => {
    const found = {...order, billing_address: {...address, email: ['kari@example.no']}};

    assert.throws(
      () => readMerchantOrder(found, 'order-123'),
      (error: Error) => error.message.includes('billing_address.email') && !error.message.includes('kari'),
    );
  });
});
