import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readResultToken} from '../../src/checkout/return-visit.ts';

const token = 'b3f1c0de-b3f1_c0deb3f1';
const addresses: {claim: string; address: string; expected: string | undefined}[] = [
  {claim: 'finds the token', address: `https://shop.example/?invoice_result=${token}`, expected: token},
  {
    claim: 'finds it among other parameters',
    address: `https://shop.example/?a=1&invoice_result=${token}&b#c`,
    expected: token,
  },
  {claim: 'finds nothing where there is none', address: 'https://shop.example/', expected: undefined},
  {
    claim: 'takes no short text for a token',
    address: 'https://shop.example/?invoice_result=order-1',
    expected: undefined,
  },
  {
    claim: 'takes no markup for a token',
    address: 'https://shop.example/?invoice_result=%3Cscript%3Ealert(1)%3C/script%3E',
    expected: undefined,
  },
  {
    claim: 'takes no other parameter',
    address: `https://shop.example/?transaction_id=${token}`,
    expected: undefined,
  },
];

describe('readResultToken', () => {
  for (const {claim, address, expected} of addresses) {
    it(claim, () => {
      assert.equal(readResultToken(address), expected);
    });
  }
});
