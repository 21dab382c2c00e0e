import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatBillingField, parseBillingField} from '../../../src/domain/billing/field.ts';
import {billingFields} from '../../../src/domain/billing/fields.ts';
import type {BillingField} from '../../../src/domain/billing/issue.ts';
import {type Country, countryCodes} from '../../../src/domain/countries/country.ts';
import {told} from '../countries/told.ts';

const b2b = 'kravia.invoice_b2b';
const b2c = 'kravia.invoice_b2c';

/** A field, what is typed into it, what is said about it, and why. */
const judged: readonly (readonly [field: BillingField, text: string, expected: string, source: string])[] = [
  ['organization_number', 'NO 923 609 016 MVA', '923609016', 'as it is sent'],
  ['organization_number', '556036-0793', 'other_country SE', 'with the country to change to'],
  ['organization_number', '', 'required', 'Dintero, Kravia: required with b2b'],
  ['postal_code', 'NO-0155', '0155', 'as it is sent'],
  ['postal_code', '155', 'length', 'four digits'],
  ['phone_number', '406 12 345', '+4740612345', 'as it is sent'],
  ['phone_number', '123', 'structure', 'eight digits'],
  ['email', 'Kari@Example.NO ', 'Kari@example.no', 'as it is sent'],
  ['email', 'kari', 'structure', 'no host'],
  [
    'email',
    `${'k'.repeat(60)}@${'e'.repeat(36)}.no`,
    `${'k'.repeat(60)}@${'e'.repeat(36)}.no`,
    '100 characters',
  ],
  ['email', `${'k'.repeat(60)}@${'e'.repeat(37)}.no`, 'too_long', '101 characters'],
  ['business_name', ' EXAMPLE  AS ', 'EXAMPLE AS', 'as it is sent'],
  ['business_name', 'x'.repeat(201), 'too_long', '200 characters'],
  ['first_name', 'x'.repeat(100), 'x'.repeat(100), '100 characters'],
  ['last_name', 'x'.repeat(101), 'too_long', '100 characters'],
  ['last_name', '-', 'required', 'a dash says nothing'],
  ['address_line', 'x'.repeat(101), 'too_long', '100 characters'],
  ['postal_place', 'Oslo', 'Oslo', 'Kravia wants a city'],
  ['customer_reference', '', '', 'optional'],
  ['customer_reference', 'PO 4711', 'PO 4711', 'free text'],
  ['customer_reference', 'x'.repeat(51), 'too_long', '50 characters'],
  ['country', 'anything', 'NO', 'the country is chosen, not typed'],
];

describe('parseBillingField', () => {
  for (const [field, text, expected, source] of judged) {
    it(`${field} ${JSON.stringify(text)} is ${JSON.stringify(expected)} (${source})`, () => {
      assert.equal(told(parseBillingField(field, text, b2b, 'NO')), expected);
    });
  }

  it('sends nothing for a field that the product does not ask for', () => {
    const reading = parseBillingField('organization_number', '923609016', b2c, 'NO');

    assert.deepEqual(reading, {ok: true, value: ''});
  });

  it('obeys the policies of the shop', () => {
    const reading = parseBillingField('customer_reference', ' ', b2b, 'NO', {customer_reference: 'required'});

    assert.deepEqual(reading, {ok: false, issue: 'required'});
  });
});

/** A field, what is typed, the country, and what the form shows afterwards. */
const shown: readonly (readonly [field: BillingField, text: string, country: Country, expected: string])[] = [
  ['organization_number', 'no923609016mva', 'NO', '923 609 016'],
  ['organization_number', '5560360793', 'SE', '556036-0793'],
  ['organization_number', '112038-9', 'FI', '0112038-9'],
  ['organization_number', ' 92360901 ', 'NO', ' 92360901 '],
  ['postal_code', 'SE-11455', 'SE', '114 55'],
  ['postal_code', '1145', 'SE', '1145'],
  ['phone_number', '+47 40612345', 'NO', '40 61 23 45'],
  ['phone_number', '0701234567', 'SE', '070-123 45 67'],
  ['phone_number', '+46 (0)70 123 45 67', 'NO', '+46701234567'],
  ['phone_number', '070', 'SE', '070'],
  ['email', ' Kari@Møbler.no ', 'NO', 'Kari@Møbler.no'],
  ['email', ' kari@', 'NO', ' kari@'],
  ['first_name', '  Kari   Anne ', 'NO', 'Kari Anne'],
  ['first_name', ' ', 'NO', ' '],
];

describe('formatBillingField', () => {
  for (const [field, text, country, expected] of shown) {
    it(`shows ${field} ${JSON.stringify(text)} in ${country} as ${JSON.stringify(expected)}`, () => {
      assert.equal(formatBillingField(field, text, country), expected);
    });
  }

  it('never changes what a text is read as', () => {
    const row = fc.constantFrom(...billingFields(b2b, 'NO'));

    fc.assert(
      fc.property(
        row,
        fc.string({unit: 'binary'}),
        fc.constantFrom(...countryCodes),
        ({name}, text, country) => {
          const display = formatBillingField(name, text, country);

          assert.deepEqual(
            parseBillingField(name, display, b2b, country),
            parseBillingField(name, text, b2b, country),
          );
        },
      ),
    );
  });
});
