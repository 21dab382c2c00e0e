import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox} from '../../../src/sandbox.ts';

const base = 'http://sandbox.example/registers/prh';
const get = (query: string) => createSandbox().fetch(new Request(`${base}/companies?${query}`));
const find = async (query: string) => (await get(query)).json();
const one = async (businessId: string) => (await find(`businessId=${businessId}`)).companies[0];

describe('the register of PRH, played by the sandbox', () => {
  it('tells a company by its number', async () => {
    const {totalResults, companies} = await find('businessId=0112038-9');

    assert.equal(totalResults, 1);
    assert.deepEqual(companies[0].businessId.value, '0112038-9');
    assert.deepEqual(companies[0].addresses, [
      {
        type: 1,
        registrationDate: '1999-04-12',
        source: '0',
        street: 'Mannerheimintie',
        buildingNumber: '1',
        entrance: '',
        apartmentNumber: '',
        apartmentIdSuffix: '',
        co: '',
        postOfficeBox: '',
        postCode: '00100',
        postOffices: [
          {city: 'HELSINGFORS', languageCode: '2', municipalityCode: '091'},
          {city: 'HELSINKI', languageCode: '1', municipalityCode: '091'},
        ],
      },
    ]);
  });

  it('knows nothing of a number that a private trader may have, with 200', async () => {
    const response = await get('businessId=1375046-0');

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), {totalResults: 0, companies: []});
  });

  for (const query of ['businessId=01120389', 'page=0']) {
    it(`refuses ${query}`, async () => {
      assert.equal((await get(query)).status, 400);
    });
  }

  it('has several names, the registered one last, and one of former days', async () => {
    const {names} = await one('9100007-2');

    assert.deepEqual(
      names.map(({name, type, endDate}: Record<string, string>) => [name, type, endDate]),
      [
        ['Saaristokahvila', '3', undefined],
        ['Skärgårdsbåten Ab', '2', undefined],
        ['Merikaari Oy', '1', '2011-08-31'],
        ['Saaristolaiva Oy', '1', undefined],
      ],
    );
  });

  for (const name of ['saaristolaiva', 'Skärgårdsbåten', 'merikaari']) {
    it(`finds that company as ${name}`, async () => {
      const {companies} = await find(`name=${encodeURIComponent(name)}`);

      assert.equal(companies[0].businessId.value, '9100007-2');
    });
  }

  const situations = [
    {businessId: '9100001-3', type: 'KONK'},
    {businessId: '9100002-1', type: 'SELTILA'},
    {businessId: '9100004-8', type: 'SANE'},
  ];
  for (const {businessId, type} of situations) {
    it(`tells of ${businessId} that it is in ${type}, after something that is over`, async () => {
      const {companySituations} = await one(businessId);

      assert.deepEqual(
        companySituations.map((each: Record<string, string>) => [each.type, each.endDate]),
        [
          ['SANE', '2014-10-03'],
          [type, undefined],
        ],
      );
    });
  }

  it('tells of a company that has ceased that its ID is valid', async () => {
    const {endDate, tradeRegisterStatus, status} = await one('9100005-6');

    assert.deepEqual([endDate, tradeRegisterStatus, status], ['2024-02-29', '4', '2']);
  });

  it('has an address abroad, a box, and none', async () => {
    const [abroad, box, none] = await Promise.all(['9100010-1', '9100008-0', '9100009-9'].map(one));

    assert.equal(abroad.addresses[0].country, 'GB');
    assert.equal(box.addresses[1].postOfficeBox, '226');
    assert.deepEqual(none.addresses, []);
  });

  it('gives a hundred a page', async () => {
    const first = await find('');
    const second = await find('page=2');

    assert.equal(first.companies.length, 100);
    assert.equal(first.totalResults, 100 + second.companies.length);
  });

  it('fails in plain text', async () => {
    const sandbox = createSandbox();
    sandbox.failNext('prh-search', 429);

    const response = await sandbox.fetch(new Request(`${base}/companies?name=x`));

    assert.equal(response.status, 429);
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
  });
});
