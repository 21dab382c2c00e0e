import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Country} from '../../../src/domain/countries/country.ts';
import {readCompany} from '../../../src/server/companies/read-company.ts';
import type {RegisteredCompany} from '../../../src/server/companies/register.ts';
import {registered} from '../support/fake-register.ts';

const read = (members: Partial<RegisteredCompany>, country: Country = 'NO') =>
  readCompany(registered(members), country, 'brreg');

describe('a company of a register', () => {
  it('leaves out what is empty', () => {
    const company = read({legal_form: '', address_line: null, postal_code: undefined, postal_place: ' '});

    assert.deepEqual(company, {
      country: 'NO',
      organization_number: '923609016',
      business_name: 'EQUINOR ASA',
      status: 'active',
      source: 'brreg',
    });
  });

  const texts = [
    {
      name: 'markup as it is',
      text: '<img src=x onerror=alert(1)> AS',
      told: '<img src=x onerror=alert(1)> AS',
    },
    {name: 'several lines as one', text: ' A \n\n B\t', told: 'A B'},
    {name: 'no marks of writing direction', text: 'SA\u202ERONIUQE\u200B', told: 'SARONIUQE'},
    {name: 'no control characters', text: 'EQUI\u0000NOR\u001b[31m', told: 'EQUINOR[31m'},
    {name: 'no more than the form takes', text: 'Æ'.repeat(5000), told: 'Æ'.repeat(200)},
    {name: 'no half of a character', text: `${'x'.repeat(199)}😀`, told: 'x'.repeat(199)},
  ];
  for (const {name, text, told} of texts) {
    it(`has ${name} in its name`, () => {
      const company = read({business_name: text});

      assert.equal(company?.business_name, told);
    });
  }

  const useless = [
    {name: 'name', members: {business_name: null}},
    {name: 'name with a letter', members: {business_name: '---'}},
    {name: 'number', members: {organization_number: ''}},
    {name: 'number that passes the check', members: {organization_number: '923609017'}},
  ];
  for (const {name, members} of useless) {
    it(`is none without a ${name}`, () => {
      assert.equal(read(members), undefined);
    });
  }

  const codes = [
    {country: 'SE', organization_number: '5560125790', postal_code: '405 08', told: '40508'},
    {country: 'SE', organization_number: '5560125790', postal_code: 'SE-40508', told: '40508'},
    {country: 'FI', organization_number: '0112038-9', postal_code: '00045', told: '00045'},
    {country: 'NO', organization_number: '923609016', postal_code: 'SW1A 1AA', told: undefined},
    {country: 'NO', organization_number: '923609016', postal_code: '0000', told: undefined},
  ] as const;
  for (const {country, told, ...members} of codes) {
    it(`has ${told ?? 'no postal code'} for ${members.postal_code} in ${country}`, () => {
      const company = read(members, country);

      assert.equal(company?.postal_code, told);
    });
  }

  it('names a parent by its number in the form that is sent, or not at all', () => {
    assert.equal(read({parent_number: '923 609 016'})?.parent_number, '923609016');
    assert.equal(read({parent_number: 'unknown'})?.parent_number, undefined);
  });
});
