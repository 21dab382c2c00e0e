import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countryCodes, countryExamples, isCountry} from '../../../src/domain/countries/country.ts';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {parsePhoneNumber} from '../../../src/domain/countries/phone-number.ts';
import {parsePostalCode} from '../../../src/domain/countries/postal-code.ts';

describe('isCountry', () => {
  for (const code of ['NO', 'SE', 'FI']) {
    it(`knows ${code}`, () => {
      assert.equal(isCountry(code), true);
    });
  }

  for (const other of ['DK', 'no', '', 'toString', undefined, 47]) {
    it(`does not know ${String(other)}`, () => {
      assert.equal(isCountry(other), false);
    });
  }
});

describe('the examples of a country', () => {
  for (const code of countryCodes) {
    const {organization_number, postal_code, phone_number} = countryExamples[code];

    it(`are valid in ${code}`, () => {
      assert.ok(parseOrganizationNumber(organization_number, code).ok);
      assert.ok(parsePostalCode(postal_code, code).ok);
      assert.ok(parsePhoneNumber(phone_number, code).ok);
    });
  }
});
