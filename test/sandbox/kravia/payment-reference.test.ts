import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {referenceDigit, withLuhnDigit} from '../../../src/sandbox/kravia/check-digits.ts';
import {paymentReference} from '../../../src/sandbox/kravia/payment-reference.ts';

const serials = Array.from({length: 500}, (_, at) => String(at + 1).padStart(6, '0'));
const references = serials.map((serial) => paymentReference('25679', serial));

describe('the reference of a payment', () => {
  it('is a KID and an OCR number (Luhn), and a Finnish reference number (7, 3, 1)', () => {
    const digits = references.map((reference) => reference.slice(0, -1));

    assert.deepEqual(references, digits.map(withLuhnDigit));
    assert.deepEqual(
      references,
      digits.map((each) => `${each}${referenceDigit(each)}`),
    );
  });

  it('is one of its own for each invoice', () => {
    assert.equal(new Set(references).size, serials.length);
  });
});
