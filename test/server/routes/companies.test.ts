import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brreg} from '../../../src/server/companies/brreg.ts';
import {prh} from '../../../src/server/companies/prh.ts';
import type {CompanyRegisters, InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {createShop} from '../support/create-shop.ts';
import {type FakeAnswer, fakeRegister} from '../support/fake-register.ts';

const fjordlys = {
  organisasjonsnummer: '923609016',
  navn: 'FJORDLYS AS',
  organisasjonsform: {kode: 'AS'},
  forretningsadresse: {landkode: 'NO', adresse: ['Storgata 1'], postnummer: '0155', poststed: 'OSLO'},
  konkurs: false,
  underAvvikling: false,
  underTvangsavviklingEllerTvangsopplosning: false,
};

/** A shop whose buyers can look up companies, and a register behind it. */
async function createRig(answers: readonly FakeAnswer[], options: Partial<InvoiceBackendOptions> = {}) {
  const {asked, means} = fakeRegister(...answers);
  const shop = await createShop({fetch: means.fetch, companies: {NO: brreg(), FI: prh()}, ...options});
  return {...shop, asked, get: (query: string, init?: RequestInit) => shop.call(`/companies?${query}`, init)};
}

describe('GET /companies', () => {
  it('answers what the register found', async () => {
    const shop = await createRig([fjordlys]);

    const response = await shop.get('country=NO&query=923+609+016');

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await response.json(), {
      companies: [
        {
          country: 'NO',
          organization_number: '923609016',
          business_name: 'FJORDLYS AS',
          legal_form: 'AS',
          address_line: 'Storgata 1',
          postal_code: '0155',
          postal_place: 'OSLO',
          status: 'active',
          is_sole_trader: false,
          source: 'brreg',
        },
      ],
    });
  });

  it('answers hostile text as text, and as nothing that a browser would draw', async () => {
    const navn = '<img src=x onerror=alert(1)>';
    const shop = await createRig([{...fjordlys, navn}]);

    const response = await shop.get('country=NO&query=923609016');

    assert.equal((await response.json()).companies[0].business_name, navn);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  });

  const refused = [
    {query: 'country=NO&query=x', errors: [{field: 'query', code: 'too_small'}]},
    {query: 'country=NO&query=+x%E2%80%8B+', errors: [{field: 'query', code: 'too_small'}]},
    {query: `country=NO&query=${'x'.repeat(101)}`, errors: [{field: 'query', code: 'too_big'}]},
    {query: 'country=NO', errors: [{field: 'query', code: 'required'}]},
    {query: 'country=no&query=fjord', errors: [{field: 'country', code: 'invalid_value'}]},
    {query: 'country=DK&query=fjord', errors: [{field: 'country', code: 'invalid_value'}]},
  ];
  for (const {query, errors} of refused) {
    it(`refuses ${query.slice(0, 40)}, naming the member and not its value`, async () => {
      const shop = await createRig([]);

      const response = await shop.get(query);

      const problem = await response.json();
      assert.equal(response.status, 400);
      assert.equal(problem.code, 'invalid-request');
      assert.deepEqual(problem.errors, errors);
      assert.deepEqual(shop.asked, []);
    });
  }

  const missing: {name: string; options: Partial<InvoiceBackendOptions>}[] = [
    {name: 'no register at all', options: {companies: {}}},
    {name: 'none for the country', options: {companies: {FI: prh()}}},
    {name: 'one that is switched off', options: {companies: {NO: undefined}}},
    {name: 'one for a country that it does not sell to', options: {countries: ['FI']}},
  ];
  for (const {name, options} of missing) {
    it(`is not there where a shop has ${name}`, async () => {
      const shop = await createRig([], options);

      const response = await shop.get('country=NO&query=fjordlys');

      assert.equal(response.status, 404);
      assert.equal((await response.json()).code, 'not-found');
    });
  }

  it('says when to ask again where the register is down, and logs no word of the query', async () => {
    const down = new Response(null, {status: 503, headers: {'retry-after': '12'}});
    const shop = await createRig([down]);

    const first = await shop.get('country=NO&query=fjordlys');
    const second = await shop.get('country=NO&query=fjordlys');

    assert.deepEqual([first.status, second.status], [503, 503]);
    assert.equal((await first.json()).code, 'register-unavailable');
    assert.deepEqual([first.headers.get('retry-after'), second.headers.get('retry-after')], ['12', '12']);
    assert.deepEqual(
      shop.log
        .filter(({event}) => event !== 'callbacks-unsigned')
        .map(({level, event, message}) => [level, event, message]),
      [['warn', 'register-unavailable', 'brreg answered 503']],
    );
    assert.doesNotMatch(JSON.stringify(shop.log), /fjordlys/);
    assert.equal(shop.asked.length, 1);
  });

  it('is silent about a person’s number: no request, no line in the log', async () => {
    const shop = await createRig([]);

    const response = await shop.get('country=NO&query=01019012345');

    assert.deepEqual(await response.json(), {companies: []});
    assert.deepEqual(shop.asked, []);
    assert.doesNotMatch(JSON.stringify(shop.log), /01019012345/);
  });

  it('is refused with 429 when a register is asked too often', async () => {
    const busy = {...brreg(), lookUpsPerMinute: 0};
    const shop = await createRig([], {companies: {NO: busy}});

    const response = await shop.get('country=NO&query=fjordlys');

    assert.equal(response.status, 429);
    assert.equal((await response.json()).code, 'too-many-requests');
    assert.equal(response.headers.get('retry-after'), '60');
  });

  it('is for the pages of allowed origins', async () => {
    const shop = await createRig([fjordlys]);
    const query = 'country=NO&query=923609016';

    const own = await shop.get(query, {headers: {origin: 'https://www.shop.example'}});
    const foreign = await shop.get(query, {headers: {origin: 'https://evil.example'}});

    assert.equal(own.headers.get('access-control-allow-origin'), 'https://www.shop.example');
    assert.equal(own.headers.get('access-control-expose-headers'), 'retry-after');
    assert.equal(foreign.status, 403);
  });

  it('is for reading', async () => {
    const shop = await createRig([]);

    const response = await shop.get('country=NO&query=fjordlys', {method: 'POST'});

    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET');
  });
});

describe('an offer', () => {
  const lookUps: {companies: CompanyRegisters; named: readonly string[] | undefined}[] = [
    {companies: {}, named: undefined},
    {companies: {NO: undefined}, named: undefined},
    {companies: {FI: prh(), NO: brreg()}, named: ['NO', 'FI']},
  ];
  for (const {companies, named} of lookUps) {
    it(`names ${named?.join(' and ') ?? 'no country'} to look companies up in`, async () => {
      const shop = await createShop({companies});

      const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();

      assert.deepEqual(offer.company_lookup, named);
    });
  }

  it('names no country that the shop does not sell to', async () => {
    const shop = await createShop({companies: {NO: brreg(), FI: prh()}, countries: ['FI']});

    const offer = await (await shop.call(`/offer?order=${shop.token}`)).json();

    assert.deepEqual(offer.company_lookup, ['FI']);
  });
});
