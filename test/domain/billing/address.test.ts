import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseBillingAddress} from '../../../src/domain/billing/address.ts';
import {billingFields} from '../../../src/domain/billing/fields.ts';
import {type Country, countryCodes} from '../../../src/domain/countries/country.ts';
import {type InvoiceProduct, invoiceProducts} from '../../../src/domain/invoice/product.ts';
import type {BillingDraft} from '../../../src/domain/purchase/offer.ts';

const draft = {
  business_name: ' Example AS ',
  organization_number: 'NO 923 609 016 MVA',
  first_name: 'Kari',
  last_name: ' Nordmann',
  address_line: 'Storgata  1',
  postal_code: 'NO-0155',
  postal_place: 'Oslo',
  country: 'NO',
  phone_number: '406 12 345',
  email: 'Kari@Example.no',
  customer_reference: 'PO 4711',
};
const person = {
  country: 'NO',
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  email: 'Kari@example.no',
  phone_number: '+4740612345',
};
const company = {
  ...person,
  business_name: 'Example AS',
  organization_number: '923609016',
  customer_reference: 'PO 4711',
};

/** A draft of the same purchase in each country, and the parts that differ when sent. */
const local: readonly (readonly [country: Country, typed: BillingDraft, sent: BillingDraft])[] = [
  [
    'NO',
    {organization_number: '923 609 016', postal_code: '0155', phone_number: '40612345'},
    {organization_number: '923609016', postal_code: '0155', phone_number: '+4740612345'},
  ],
  [
    'SE',
    {organization_number: '19811228-9874', postal_code: '114 55', phone_number: '070-123 45 67'},
    {organization_number: '198112289874', postal_code: '11455', phone_number: '+46701234567'},
  ],
  [
    'FI',
    {organization_number: 'FI01120389', postal_code: 'FI-00100', phone_number: '040 123 4567'},
    {organization_number: '0112038-9', postal_code: '00100', phone_number: '+358401234567'},
  ],
];

describe('parseBillingAddress', () => {
  for (const product of ['kravia.invoice_b2b', 'kravia.invoice_b2b_grouped'] as const) {
    it(`makes a company’s address with ${product}`, () => {
      const reading = parseBillingAddress(draft, product, 'NO');

      assert.deepEqual(reading, {ok: true, value: company});
    });
  }

  it('makes a person’s address without anything of a company', () => {
    const reading = parseBillingAddress(draft, 'kravia.invoice_b2c', 'NO');

    assert.deepEqual(reading, {ok: true, value: person});
  });

  for (const [country, typed, sent] of local) {
    it(`reads numbers as people write them in ${country}`, () => {
      const reading = parseBillingAddress({...draft, ...typed}, 'kravia.invoice_b2b', country);

      assert.deepEqual(reading, {ok: true, value: {...company, ...sent, country}});
    });
  }

  it('takes the chosen country, whatever the draft says', () => {
    const reading = parseBillingAddress({...draft, country: 'SE'}, 'kravia.invoice_b2b', 'NO');

    assert.deepEqual(reading, {ok: true, value: company});
  });

  it('ignores what it does not know', () => {
    const reading = parseBillingAddress({...draft, ...{amount: '1'}}, 'kravia.invoice_b2b', 'NO');

    assert.deepEqual(reading, {ok: true, value: company});
  });

  it('leaves an empty reference out', () => {
    const reading = parseBillingAddress({...draft, customer_reference: '  '}, 'kravia.invoice_b2b', 'NO');

    assert.ok(reading.ok);
    assert.equal('customer_reference' in reading.value, false);
  });

  it('leaves a hidden reference out', () => {
    const reading = parseBillingAddress(draft, 'kravia.invoice_b2b', 'NO', {customer_reference: 'hidden'});

    assert.ok(reading.ok);
    assert.equal('customer_reference' in reading.value, false);
  });

  it('names every required field that is empty, in the order of the form', () => {
    const reading = parseBillingAddress({}, 'kravia.invoice_b2b', 'NO', {customer_reference: 'required'});

    assert.deepEqual(reading, {
      ok: false,
      issues: [
        {field: 'organization_number', code: 'required'},
        {field: 'business_name', code: 'required'},
        {field: 'address_line', code: 'required'},
        {field: 'postal_code', code: 'required'},
        {field: 'postal_place', code: 'required'},
        {field: 'first_name', code: 'required'},
        {field: 'last_name', code: 'required'},
        {field: 'email', code: 'required'},
        {field: 'phone_number', code: 'required'},
        {field: 'customer_reference', code: 'required'},
      ],
    });
  });

  it('names what is wrong, with the country that would be right', () => {
    const wrong = {...draft, organization_number: '556036-0793', postal_code: 'SE-114 55', email: 'kari'};

    const reading = parseBillingAddress(wrong, 'kravia.invoice_b2b', 'NO');

    assert.deepEqual(reading, {
      ok: false,
      issues: [
        {field: 'organization_number', code: 'other_country', suggests: ['SE']},
        {field: 'postal_code', code: 'other_country', suggests: ['SE']},
        {field: 'email', code: 'structure'},
      ],
    });
  });

  it('makes the same address again from the address it made', () => {
    const first = parseBillingAddress(draft, 'kravia.invoice_b2b', 'NO');

    const second = parseBillingAddress(company, 'kravia.invoice_b2b', 'NO');

    assert.deepEqual(second, first);
  });

  it('answers and never throws, whatever is typed', () => {
    const names = billingFields('kravia.invoice_b2b', 'NO').map(({name}) => name);
    const anyDraft: fc.Arbitrary<BillingDraft> = fc.dictionary(
      fc.constantFrom(...names),
      fc.string({unit: 'binary'}),
    );
    const product = fc.constantFrom(...(Object.keys(invoiceProducts) as InvoiceProduct[]));

    fc.assert(
      fc.property(anyDraft, product, fc.constantFrom(...countryCodes), (each, chosen, country) => {
        assert.equal(typeof parseBillingAddress(each, chosen, country).ok, 'boolean');
      }),
    );
  });
});
