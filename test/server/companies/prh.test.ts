import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {prh} from '../../../src/server/companies/prh.ts';
import {type FakeAnswer, fakeRegister} from '../support/fake-register.ts';

const number = '0112038-9' as OrganizationNumber;

const visiting = {
  type: 1,
  street: 'Karakaari',
  buildingNumber: '7',
  entrance: '',
  apartmentNumber: '',
  co: '',
  postCode: '02610',
  postOffices: [
    {city: 'ESBO', languageCode: '2', municipalityCode: '049'},
    {city: 'ESPOO', languageCode: '1', municipalityCode: '049'},
  ],
  registrationDate: '2019-07-01',
  source: '0',
};
const postal = {
  type: 2,
  street: '',
  postOfficeBox: '226',
  postCode: '00045',
  postOffices: [{city: 'NOKIA GROUP', languageCode: '1', municipalityCode: '091'}],
  registrationDate: '2014-09-30',
  source: '0',
};
const abroad = {type: 2, street: '', postCode: '', freeAddressLine: '7 Harbour Road, London', country: 'GB'};

/** As recorded in 2026, shortened. */
const nokia = {
  businessId: {value: '0112038-9', registrationDate: '1978-03-15', source: '3'},
  names: [
    {name: 'Nokia Oyj', type: '1', registrationDate: '1997-09-01', version: 1, source: '1'},
    {name: 'Oy Nokia Ab', type: '1', registrationDate: '1966-06-10', endDate: '1997-08-31', version: 2},
  ],
  companyForms: [
    {
      type: '17',
      descriptions: [
        {languageCode: '3', description: 'Public limited company'},
        {languageCode: '1', description: 'Julkinen osakeyhtiö'},
      ],
      registrationDate: '1997-09-01',
    },
  ],
  companySituations: [] as object[],
  addresses: [visiting, postal],
  tradeRegisterStatus: '1',
  status: '2',
  registrationDate: '1896-12-19',
  lastModified: '2026-08-19T10:04:06',
};

const find = async (answer: FakeAnswer) => {
  const register = fakeRegister(answer);
  const {companies} = await prh().connect(register.means).findByNumber(number, register.signal);
  return {companies, company: companies[0], asked: register.asked[0]?.url};
};
const findWith = (changes: object) => find({totalResults: 1, companies: [{...nokia, ...changes}]});

describe('the register of PRH, asked for a number', () => {
  it('tells a company with where its post goes', async () => {
    const {company, asked} = await findWith({});

    assert.deepEqual(company, {
      organization_number: '0112038-9',
      business_name: 'Nokia Oyj',
      legal_form: 'Julkinen osakeyhtiö',
      status: 'active',
      address_line: 'PL 226',
      postal_code: '00045',
      postal_place: 'NOKIA GROUP',
    });
    assert.equal(asked, 'https://avoindata.prh.fi/opendata-ytj-api/v3/companies?businessId=0112038-9');
  });

  const statuses = [
    {name: 'a bankruptcy', changes: {companySituations: [{type: 'KONK'}]}, status: 'bankrupt'},
    {name: 'a liquidation', changes: {companySituations: [{type: 'SELTILA'}]}, status: 'winding_up'},
    {name: 'a reorganisation', changes: {companySituations: [{type: 'SANE'}]}, status: 'restructuring'},
    {
      name: 'a reorganisation that is over',
      changes: {companySituations: [{type: 'SANE', endDate: '2014-10-03'}]},
      status: 'active',
    },
    {
      name: 'a bankruptcy during a reorganisation',
      changes: {companySituations: [{type: 'SANE'}, {type: 'KONK'}]},
      status: 'bankrupt',
    },
    {name: 'a situation nobody knows', changes: {companySituations: [{type: 'NEW'}]}, status: 'unknown'},
    {name: 'an end, though its ID is valid', changes: {endDate: '2024-02-29'}, status: 'deleted'},
    {name: 'a removal from the register', changes: {tradeRegisterStatus: '2'}, status: 'deleted'},
    {name: 'a code as a number', changes: {tradeRegisterStatus: 4}, status: 'deleted'},
    {
      name: 'a bankruptcy that ended it',
      changes: {companySituations: [{type: 'KONK'}], endDate: '2024-02-29'},
      status: 'deleted',
    },
    {name: 'one outside the trade register', changes: {tradeRegisterStatus: '0'}, status: 'unknown'},
  ];
  for (const {name, changes, status} of statuses) {
    it(`reads ${name} as ${status}`, async () => {
      const {company} = await findWith(changes);

      assert.equal(company?.status, status);
    });
  }

  const names = [
    {
      name: 'the registered one of several',
      names: [
        {name: 'Nokia Cafe', type: '3'},
        {name: 'Oy Nokia Ab', type: '2'},
        {name: 'Nokia Oyj', type: '1'},
      ],
      told: 'Nokia Oyj',
    },
    {
      name: 'another current one without it',
      names: [
        {name: 'Nokia Oyj', type: '1', endDate: '2020-01-01'},
        {name: 'Nokia Cafe', type: '3'},
      ],
      told: 'Nokia Cafe',
    },
    {
      name: 'the last registered one of a company that has ceased',
      names: [{name: 'Nokia Oyj', type: '1', endDate: '2020-01-01'}],
      told: 'Nokia Oyj',
    },
    {name: 'none where there is none', names: [], told: undefined},
  ];
  for (const {name, names: list, told} of names) {
    it(`takes as name ${name}`, async () => {
      const {company} = await findWith({names: list});

      assert.equal(company?.business_name, told);
    });
  }

  const addresses = [
    {
      name: 'a street, in the Finnish words of a town with two names',
      list: [visiting],
      line: 'Karakaari 7',
      place: 'ESPOO',
    },
    {
      name: 'staircase and flat',
      list: [{...visiting, entrance: 'A', apartmentNumber: '5', apartmentIdSuffix: 'b'}],
      line: 'Karakaari 7 A 5b',
      place: 'ESPOO',
    },
    {
      name: 'in care of somebody',
      list: [{...visiting, co: 'Tilitoimisto Kuusi'}],
      line: 'c/o Tilitoimisto Kuusi, Karakaari 7',
      place: 'ESPOO',
    },
    {
      name: 'a town with a Swedish name alone',
      list: [{...visiting, postOffices: [{city: 'MARIEHAMN', languageCode: '2'}]}],
      line: 'Karakaari 7',
      place: 'MARIEHAMN',
    },
    {name: 'the visiting one for post abroad', list: [abroad, visiting], line: 'Karakaari 7', place: 'ESPOO'},
    {name: 'none that is abroad', list: [abroad], line: undefined, place: undefined},
    {name: 'none where there is none', list: [], line: undefined, place: undefined},
  ];
  for (const {name, list, line, place} of addresses) {
    it(`takes as address ${name}`, async () => {
      const {company} = await findWith({addresses: list});

      assert.equal(company?.address_line, line);
      assert.equal(company?.postal_place, place);
    });
  }

  it('finds nothing for an unknown number, which a private trader may have', async () => {
    const {companies} = await find({totalResults: 0, companies: []});

    assert.deepEqual(companies, []);
  });

  const failures = [
    {
      name: '429 in plain text',
      answer: new Response('Too many requests', {status: 429}),
      code: 'rate_limited',
    },
    {name: '500', answer: new Response('', {status: 500}), code: 'failed'},
    {name: 'no list', answer: {totalResults: 1}, code: 'unusable_answer'},
  ];
  for (const {name, answer, code} of failures) {
    it(`fails with ${code} for ${name}`, async () => {
      await assert.rejects(find(answer), {name: 'RegisterError', code, message: /^prh /});
    });
  }
});

describe('the register of PRH, asked for a name', () => {
  it('tells the first ten of the hundred that it answers', async () => {
    const companies = Array.from({length: 100}, () => nokia);
    const register = fakeRegister({totalResults: 4711, companies});

    const found = await prh().connect(register.means).findByName?.('nokia', register.signal);

    assert.equal(found?.companies.length, 10);
    assert.match(register.asked[0]?.url ?? '', /\/companies\?name=nokia$/);
  });
});
