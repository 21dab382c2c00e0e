import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Company} from '../../../src/domain/company.ts';
import {createCompanyCache} from '../../../src/server/companies/company-cache.ts';

const hour = 3_600_000;
const equinor: Company = {
  country: 'NO',
  organization_number: '923609016',
  business_name: 'EQUINOR ASA',
  status: 'active',
  source: 'brreg',
};

describe('the cache of companies', () => {
  const ages = [
    {companies: [equinor], age: 6 * hour - 1, kept: true},
    {companies: [equinor], age: 6 * hour, kept: false},
    {companies: [], age: 599_999, kept: true},
    {companies: [], age: 600_000, kept: false},
  ];
  for (const {companies, age, kept} of ages) {
    it(`${kept ? 'has' : 'forgot'} ${companies.length} companies after ${age} ms`, () => {
      const clock = {time: 0};
      const cache = createCompanyCache(() => clock.time);
      cache.set('equinor', companies);

      clock.time = age;

      assert.deepEqual(cache.get('equinor'), kept ? companies : undefined);
    });
  }

  it('keeps the thousand answers that were used last', () => {
    const cache = createCompanyCache(() => 0);
    for (let at = 0; at < 1000; at += 1) cache.set(String(at), [equinor]);
    cache.get('0');

    cache.set('one more', [equinor]);

    assert.deepEqual(cache.get('0'), [equinor]);
    assert.equal(cache.get('1'), undefined);
    assert.deepEqual(cache.get('2'), [equinor]);
  });
});
