import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCompanies} from '../../src/checkout/read-companies.ts';
import {fjordlys, fjordlysBergen} from '../support/companies.ts';

/** One company of an answer as it is read. */
function read(changes: object): unknown {
  return readCompanies({companies: [{...fjordlys, ...changes}]}, 'NO')?.[0];
}

describe('readCompanies', () => {
  it('reads companies as the contract has them', () => {
    const companies = readCompanies({companies: [fjordlys, fjordlysBergen]}, 'NO');

    assert.deepEqual(companies, [fjordlys, fjordlysBergen]);
  });

  const refused: {what: string; json: unknown}[] = [
    {what: 'nothing', json: undefined},
    {what: 'a text', json: 'companies'},
    {what: 'an object without companies', json: {}},
    {what: 'companies that are no list', json: {companies: {}}},
  ];
  for (const {what, json} of refused) {
    it(`finds no answer in ${what}`, () => {
      assert.equal(readCompanies(json, 'NO'), undefined);
    });
  }

  const left: {what: string; changes: object}[] = [
    {what: 'a company of another country', changes: {country: 'SE'}},
    {what: 'a number that is not valid', changes: {organization_number: '923609017'}},
    {what: 'no number', changes: {organization_number: undefined}},
    {what: 'a number that is no text', changes: {organization_number: 923609016}},
    {what: 'no name', changes: {business_name: ' '}},
    {what: 'a name that is no text', changes: {business_name: ['FJORDLYS']}},
  ];
  for (const {what, changes} of left) {
    it(`leaves out ${what}`, () => {
      assert.equal(read(changes), undefined);
    });
  }

  it('leaves out a number that is a person’s', () => {
    // Skatteverket, SKV 707: the example of a coordination number.
    const companies = [{...fjordlys, country: 'SE', organization_number: '7010632391'}];

    assert.deepEqual(readCompanies({companies}, 'SE'), []);
  });

  it('leaves out what is no company', () => {
    assert.deepEqual(readCompanies({companies: [null, 'FJORDLYS AS', fjordlys]}, 'NO'), [fjordlys]);
  });

  it('reads ten companies at most', () => {
    const companies = Array.from({length: 11}, () => fjordlys);

    assert.equal(readCompanies({companies}, 'NO')?.length, 10);
  });

  it('takes what it does not know of a standing for unknown', () => {
    assert.deepEqual(read({status: 'toString'}), {...fjordlys, status: 'unknown'});
  });

  it('leaves a postal code out that is not the country’s', () => {
    const {postal_code, ...without} = fjordlys;

    assert.deepEqual(read({postal_code: 'SW1A 1AA'}), without);
    assert.equal(postal_code, '0155');
  });

  it('makes one line of visible characters of every text', () => {
    const hidden = read({business_name: 'FJORD\u202ELYS\n AS', address_line: '\u200BStorgata\t1'});

    assert.deepEqual(hidden, fjordlys);
  });
});
