import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCart} from '../../demo/cart.ts';
import {makeOrder} from '../../demo/order.ts';
import {readSettings} from '../../demo/settings.ts';
import {en} from '../../demo/words/en.ts';

const cartOf = (query: string) => {
  const form = new URLSearchParams(query);
  return readCart(form, readSettings(form));
};

describe('a cart', () => {
  const currencies = [
    {country: 'NO', currency: 'NOK'},
    {country: 'SE', currency: 'SEK'},
    {country: 'FI', currency: 'EUR'},
  ];

  for (const {country, currency} of currencies) {
    it(`is priced in ${currency} for ${country}`, () => {
      const cart = cartOf(`country=${country}`);

      assert.equal(cart.currency, currency);
    });
  }

  const quantities = [
    {typed: '2', kept: 2},
    {typed: '0.5', kept: 0.5},
    {typed: '7,5', kept: 7.5},
    {typed: '0.7', kept: 0.5},
    {typed: '1000', kept: 99},
    {typed: '0', kept: 0},
    {typed: '-3', kept: 0},
    {typed: 'ten', kept: 0},
    {typed: '', kept: 0},
  ];

  for (const {typed, kept} of quantities) {
    it(`keeps ${kept} hours of "${typed}"`, () => {
      const cart = cartOf(`consulting=${typed}`);

      assert.equal(cart.lines[0]?.quantity, kept);
    });
  }
});

describe('an order', () => {
  for (const country of ['NO', 'SE', 'FI']) {
    it(`adds up, with the VAT of its lines, in ${country}`, () => {
      const {items, amount, vat_amount} = makeOrder(cartOf(`country=${country}&consulting=0.5`), en);

      assert.equal(amount, sum(items.map((item) => item.amount)));
      assert.equal(vat_amount, sum(items.map((item) => item.vat_amount ?? 0)));
    });
  }

  it('leaves out what is not wanted', () => {
    const {items} = makeOrder(cartOf('consulting=0&lamp=1&notebook=0&pens=0'), en);

    assert.deepEqual(
      items.map(({id, quantity, amount, vat_amount}) => ({id, quantity, amount, vat_amount})),
      [{id: 'lamp', quantity: 1, amount: 99_000, vat_amount: 19_800}],
    );
  });

  it('has a reference of its own', () => {
    const [one, other] = [makeOrder(cartOf(''), en), makeOrder(cartOf(''), en)];

    assert.match(one.merchant_reference, /^order-\d{9}$/);
    assert.notEqual(one.merchant_reference, other.merchant_reference);
  });
});

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
