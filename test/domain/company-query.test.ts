import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyQuery, type SearchedField} from '../../src/domain/company-query.ts';
import type {Country} from '../../src/domain/countries/country.ts';

describe('companyQuery', () => {
  const rows: {field: SearchedField; text: string; country: Country; query: string | undefined}[] = [
    {field: 'business_name', text: '', country: 'NO', query: undefined},
    {field: 'business_name', text: 'f', country: 'NO', query: undefined},
    {field: 'business_name', text: 'fj', country: 'NO', query: 'fj'},
    {field: 'business_name', text: '  Järven  ranta ', country: 'FI', query: 'Järven ranta'},
    {field: 'business_name', text: '7-Eleven 24', country: 'NO', query: '7-Eleven 24'},
    {field: 'business_name', text: 'å'.repeat(101), country: 'NO', query: undefined},
    {field: 'business_name', text: 'NO 923 609 016 MVA', country: 'NO', query: '923609016'},
    {field: 'organization_number', text: '923 609 016', country: 'NO', query: '923609016'},
    {field: 'organization_number', text: '923 609 01', country: 'NO', query: undefined},
    {field: 'organization_number', text: '923 609 017', country: 'NO', query: undefined},
    {field: 'organization_number', text: 'Fjordlys', country: 'NO', query: undefined},
    {field: 'organization_number', text: '556036-0793', country: 'SE', query: '5560360793'},
    {field: 'organization_number', text: '556036-0793', country: 'NO', query: undefined},
    {field: 'organization_number', text: 'FI01120389', country: 'FI', query: '0112038-9'},
    // Skatteverket, SKV 707: the example of a coordination number. A sole trader's number is the owner's.
    {field: 'organization_number', text: '197010632391', country: 'SE', query: undefined},
    {field: 'organization_number', text: '701063-2391', country: 'SE', query: undefined},
    {field: 'business_name', text: '701063-2391', country: 'SE', query: undefined},
    // What is being typed may become such a number.
    {field: 'business_name', text: '701063', country: 'SE', query: undefined},
    {field: 'business_name', text: 'Sven 701063', country: 'SE', query: undefined},
    // Skatteetaten's synthetic test persons add 80 to the month.
    {field: 'business_name', text: '13899850124', country: 'NO', query: undefined},
    // dvv.fi: the example of a personal identity code.
    {field: 'business_name', text: '131052-308T', country: 'FI', query: undefined},
  ];
  for (const {field, text, country, query} of rows) {
    it(`asks ${query === undefined ? 'nothing' : `for ${query}`} when ${field} is “${text.slice(0, 20)}” in ${country}`, () => {
      assert.equal(companyQuery(field, text, country), query);
    });
  }
});
