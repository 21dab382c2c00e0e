import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dinteroPageAddress} from '../../src/checkout/dintero-page-address.ts';

const addresses: {url: string; locale: string; expected: string}[] = [
  {
    url: 'https://checkout.dintero.com/v1/view/T12345678.5cyWnV68vzJ1kYjZPrKWWm',
    locale: 'nb',
    expected: 'https://checkout.dintero.com/v1/view/T12345678.5cyWnV68vzJ1kYjZPrKWWm?language=no',
  },
  {
    url: 'https://checkout.test.dintero.com/v1/view/T12345678.x/?theme=dark',
    locale: 'fi',
    expected: 'https://checkout.test.dintero.com/v1/view/T12345678.x/?theme=dark&language=fi',
  },
];

describe('dinteroPageAddress', () => {
  for (const {url, locale, expected} of addresses) {
    it(`leads to ${expected}`, () => {
      assert.equal(dinteroPageAddress(url, locale), expected);
    });
  }
});
