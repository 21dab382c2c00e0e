import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseOrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {parsePostalCode} from '../../../src/domain/countries/postal-code.ts';
import {finnishCompanies} from '../../../src/sandbox/registers/finnish-companies.ts';
import {norwegianCompanies} from '../../../src/sandbox/registers/norwegian-companies.ts';
import {swedishCompanies} from '../../../src/sandbox/registers/swedish-companies.ts';

const registers = [
  {
    country: 'NO',
    companies: norwegianCompanies,
    conditions: ['active', 'bankrupt', 'winding_up', 'deleted', 'removed'],
  },
  {
    country: 'SE',
    companies: swedishCompanies,
    conditions: ['active', 'bankrupt', 'winding_up', 'restructuring', 'deleted', 'inactive'],
  },
  {
    country: 'FI',
    companies: finnishCompanies,
    conditions: ['active', 'bankrupt', 'winding_up', 'restructuring', 'deleted', 'unregistered'],
  },
] as const;

for (const {country, companies, conditions} of registers) {
  describe(`the invented companies of ${country}`, () => {
    it('are more than a hundred, each with a number and a name of its own', () => {
      assert.ok(companies.length > 100);
      assert.equal(new Set(companies.map(({number}) => number)).size, companies.length);
      assert.equal(new Set(companies.map(({name}) => name)).size, companies.length);
    });

    it('have numbers that pass the check, in the form that is sent', () => {
      const wrong = companies.filter(({number}) => {
        const parsed = parseOrganizationNumber(number, country);
        return !parsed.ok || parsed.value !== number;
      });

      assert.deepEqual(wrong, []);
    });

    it('have postal codes of their country', () => {
      const codes = companies.flatMap(({visit, post}) => [visit?.postalCode, post?.postalCode]);

      const wrong = codes.filter((code) => code !== undefined && !parsePostalCode(code, country).ok);

      assert.deepEqual(wrong, []);
    });

    it(`are ${conditions.join(', ')}`, () => {
      assert.deepEqual(
        [...new Set(companies.map(({condition}) => condition))].sort(),
        [...conditions].sort(),
      );
    });
  });
}
