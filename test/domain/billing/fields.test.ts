import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {billingFields} from '../../../src/domain/billing/fields.ts';

const b2b = 'kravia.invoice_b2b';
const grouped = 'kravia.invoice_b2b_grouped';
const b2c = 'kravia.invoice_b2c';

const companyRows = [
  ['country', 'company', true],
  ['organization_number', 'company', true],
  ['business_name', 'company', true],
  ['address_line', 'company', true],
  ['postal_code', 'company', true],
  ['postal_place', 'company', true],
  ['first_name', 'contact', true],
  ['last_name', 'contact', true],
  ['email', 'contact', true],
  ['phone_number', 'contact', true],
  ['customer_reference', 'contact', false],
];
const personRows = [
  ['country', 'contact', true],
  ['first_name', 'contact', true],
  ['last_name', 'contact', true],
  ['address_line', 'contact', true],
  ['postal_code', 'contact', true],
  ['postal_place', 'contact', true],
  ['email', 'contact', true],
  ['phone_number', 'contact', true],
];

describe('billingFields', () => {
  for (const product of [b2b, grouped] as const) {
    it(`asks for company, contact and reference with ${product} (Dintero, Kravia: required fields)`, () => {
      const rows = billingFields(product, 'NO');

      assert.deepEqual(
        rows.map(({name, group, required}) => [name, group, required]),
        companyRows,
      );
    });
  }

  it('asks a person for no company and no reference (Dintero, Kravia: required fields)', () => {
    const rows = billingFields(b2c, 'NO');

    assert.deepEqual(
      rows.map(({name, group, required}) => [name, group, required]),
      personRows,
    );
  });

  it('has a control for every field (HTML standard, autofill detail tokens)', () => {
    const rows = billingFields(b2b, 'SE');

    assert.deepEqual(
      rows.map(({name, type, autocomplete, inputMode, maxLength, example}) => [
        name,
        type,
        autocomplete,
        inputMode,
        maxLength,
        example,
      ]),
      [
        ['country', 'select', 'billing country', undefined, 100, undefined],
        ['organization_number', 'text', 'off', 'numeric', 100, '556036-0793'],
        ['business_name', 'text', 'billing organization', undefined, 200, undefined],
        ['address_line', 'text', 'billing address-line1', undefined, 100, undefined],
        ['postal_code', 'text', 'billing postal-code', 'numeric', 100, '114 55'],
        ['postal_place', 'text', 'billing address-level2', undefined, 100, undefined],
        ['first_name', 'text', 'billing given-name', undefined, 100, undefined],
        ['last_name', 'text', 'billing family-name', undefined, 100, undefined],
        ['email', 'email', 'billing email', undefined, 100, 'name@example.com'],
        ['phone_number', 'tel', 'billing tel', undefined, 100, '070-123 45 67'],
        ['customer_reference', 'text', 'off', undefined, 50, undefined],
      ],
    );
  });

  it('shows the examples of the country', () => {
    const rows = billingFields(b2b, 'FI');

    assert.deepEqual(
      rows.flatMap(({example}) => example ?? []),
      ['1234567-1', '00100', 'name@example.com', '040 1234567'],
    );
  });
});

const row = (name: string, rows: ReturnType<typeof billingFields>) => rows.find((each) => each.name === name);

describe('the policies of a shop', () => {
  it('can require the reference', () => {
    const rows = billingFields(b2b, 'NO', {customer_reference: 'required'});

    assert.equal(row('customer_reference', rows)?.required, true);
  });

  it('can hide the reference', () => {
    const rows = billingFields(b2b, 'NO', {customer_reference: 'hidden'});

    assert.equal(row('customer_reference', rows), undefined);
  });

  it('can ask a person for a reference', () => {
    const rows = billingFields(b2c, 'NO', {customer_reference: 'optional'});

    assert.equal(row('customer_reference', rows)?.required, false);
  });

  it('can fix a field, which stays required', () => {
    const rows = billingFields(b2b, 'NO', {organization_number: 'read_only'});

    assert.equal(row('organization_number', rows)?.readOnly, true);
    assert.equal(row('organization_number', rows)?.required, true);
    assert.equal(row('business_name', rows)?.readOnly, false);
  });

  for (const policy of ['hidden', 'optional'] as const) {
    it(`cannot make a field ${policy} that Kravia requires`, () => {
      const rows = billingFields(b2b, 'NO', {email: policy, organization_number: policy});

      assert.equal(row('email', rows)?.required, true);
      assert.equal(row('organization_number', rows)?.required, true);
    });
  }

  it('cannot ask a person for a company', () => {
    const rows = billingFields(b2c, 'NO', {organization_number: 'required', business_name: 'required'});

    assert.equal(row('organization_number', rows), undefined);
    assert.equal(row('business_name', rows), undefined);
  });
});
