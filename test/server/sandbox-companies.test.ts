import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {createSandbox} from '../../src/sandbox/create-sandbox.ts';
import {sandboxRegisters} from '../../src/server/companies/sandbox-registers.ts';
import {createShop} from './support/create-shop.ts';

/** A shop that looks companies up in the sandbox's registers, over HTTP. */
async function createRig() {
  const sandbox = createSandbox();
  const {url, close} = await sandbox.listen({port: 0});
  after(close);
  const shop = await createShop({
    fetch: globalThis.fetch,
    companies: sandboxRegisters(url),
  });
  const lookUp = (country: string, query: string) =>
    shop.call(`/companies?${new URLSearchParams({country, query})}`);
  return {
    ...shop,
    sandbox,
    lookUp,
    found: async (country: string, query: string) => (await (await lookUp(country, query)).json()).companies,
    endpoints: () => sandbox.journal().map(({endpoint, status}) => `${endpoint} ${status}`),
  };
}

describe('looking up companies in the sandbox', () => {
  const companies = [
    {country: 'NO', query: '923 609 016', name: 'FJORDLYS AS', status: 'active', place: 'OSLO'},
    {country: 'NO', query: '310000027', name: 'FJORDLYS HANDEL AS', status: 'bankrupt', place: 'OSLO'},
    {country: 'NO', query: '310000035', name: 'FJORDLYS EIENDOM AS', status: 'winding_up', place: 'OSLO'},
    {country: 'NO', query: '310000043', name: 'FJORDLYS GAMLE AS', status: 'deleted', place: undefined},
    {country: 'NO', query: '310000094', name: 'HAVBRIS UTEN ADRESSE AS', status: 'active', place: undefined},
    {country: 'NO', query: '310000108', name: 'HAVBRIS OFFSHORE LTD NUF', status: 'active', place: undefined},
    {
      country: 'NO',
      query: '310000140',
      name: '<img src=x onerror=alert(1)> AS',
      status: 'active',
      place: 'OSLO',
    },
    {country: 'SE', query: '556036-0793', name: 'Skogsbryn AB', status: 'active', place: 'STOCKHOLM'},
    {
      country: 'SE',
      query: '552000-0018',
      name: 'Skogsbryn Handel AB',
      status: 'bankrupt',
      place: 'STOCKHOLM',
    },
    {
      country: 'SE',
      query: '552000-0034',
      name: 'Skogsbryn Verkstad AB',
      status: 'restructuring',
      place: 'STOCKHOLM',
    },
    {country: 'SE', query: '552000-0042', name: 'Skogsbryn Gamla AB', status: 'deleted', place: 'STOCKHOLM'},
    {
      country: 'SE',
      query: '552000-0059',
      name: 'Skogsbryn Vilande AB',
      status: 'inactive',
      place: 'STOCKHOLM',
    },
    {country: 'SE', query: '552000-0109', name: 'Norrsken Sällan AB', status: 'unknown', place: 'GÖTEBORG'},
    {country: 'FI', query: '0112038-9', name: 'Järvenranta Oy', status: 'active', place: 'HELSINKI'},
    {country: 'FI', query: '9100001-3', name: 'Järvenranta Kauppa Oy', status: 'bankrupt', place: 'HELSINKI'},
    {
      country: 'FI',
      query: '9100002-1',
      name: 'Järvenranta Kiinteistöt Oy',
      status: 'winding_up',
      place: 'HELSINKI',
    },
    {
      country: 'FI',
      query: '9100004-8',
      name: 'Järvenranta Palvelut Oy',
      status: 'restructuring',
      place: 'HELSINKI',
    },
    {country: 'FI', query: '9100005-6', name: 'Järvenranta Vanha Oy', status: 'deleted', place: 'HELSINKI'},
    {
      country: 'FI',
      query: '9100006-4',
      name: 'Järvenrannan Ystävät ry',
      status: 'unknown',
      place: 'HELSINKI',
    },
    {country: 'FI', query: '9100007-2', name: 'Saaristolaiva Oy', status: 'active', place: 'TURKU'},
  ];
  for (const {country, query, name, status, place} of companies) {
    it(`finds ${query} as ${name}, ${status}`, async () => {
      const shop = await createRig();

      const [company, ...others] = await shop.found(country, query);

      assert.deepEqual([company.business_name, company.status, company.postal_place], [name, status, place]);
      assert.deepEqual(others, []);
    });
  }

  it('finds companies by name in Norway and Finland', async () => {
    const shop = await createRig();

    const norwegian = await shop.found('NO', 'fjordlys');
    const finnish = await shop.found('FI', 'järvenranta');

    assert.deepEqual([norwegian.length, finnish.length], [3, 5]);
    assert.equal(finnish[0].organization_number, '0112038-9');
  });

  it('names the parent of a sub-unit, after asking for a main unit', async () => {
    const shop = await createRig();

    const [company] = await shop.found('NO', '310000019');

    assert.equal(company.parent_number, '923609016');
    assert.deepEqual(shop.endpoints(), ['brreg-unit 404', 'brreg-sub-unit 200']);
  });

  it('tells ten of many', async () => {
    const shop = await createRig();

    const found = await shop.found('NO', 'as');

    assert.equal(found.length, 10);
  });

  it('asks Bolagsverket with one token, and with another when that is not taken any more', async () => {
    const shop = await createRig();
    await shop.found('SE', '5560360793');
    shop.sandbox.expireTokens();

    const [company] = await shop.found('SE', '5520000018');

    assert.equal(company.status, 'bankrupt');
    assert.deepEqual(shop.endpoints(), [
      'bolagsverket-token 200',
      'bolagsverket-organisations 200',
      'bolagsverket-organisations 401',
      'bolagsverket-token 200',
      'bolagsverket-organisations 200',
    ]);
  });

  it('sends no person’s number to a register', async () => {
    const shop = await createRig();

    const found = await shop.found('SE', '19701063-2391');

    assert.deepEqual(found, []);
    assert.deepEqual(shop.endpoints(), []);
  });

  const faults = [
    {endpoint: 'brreg-unit', fault: 503, country: 'NO', query: '923609016'},
    {endpoint: 'brreg-search', fault: 'drop', country: 'NO', query: 'fjordlys'},
    {endpoint: 'prh-search', fault: 429, country: 'FI', query: 'järvenranta'},
    {endpoint: 'prh-search', fault: 'timeout', country: 'FI', query: '0112038-9'},
    {endpoint: 'bolagsverket-token', fault: 500, country: 'SE', query: '5560360793'},
    {endpoint: 'bolagsverket-organisations', fault: 'lost-answer', country: 'SE', query: '5560360793'},
  ] as const;
  for (const {endpoint, fault, country, query} of faults) {
    it(`says when to come again where ${endpoint} answers with ${fault}`, async () => {
      const shop = await createRig();
      shop.sandbox.failNext(endpoint, fault);

      const response = await shop.lookUp(country, query);

      assert.equal(response.status, 503);
      assert.equal((await response.json()).code, 'register-unavailable');
      assert.match(response.headers.get('retry-after') ?? '', /^\d+$/);
    });
  }
});
