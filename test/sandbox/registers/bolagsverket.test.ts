import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox, type Sandbox} from '../../../src/sandbox.ts';

const base = 'http://sandbox.example/registers/bolagsverket';
const client = {client_id: 'sandbox', client_secret: 'sandbox'};

const requestToken = (sandbox: Sandbox, form: Record<string, string>, headers: Record<string, string> = {}) =>
  sandbox.fetch(
    new Request(`${base}/oauth2/token`, {method: 'POST', headers, body: new URLSearchParams(form)}),
  );

/** Asks for a number with a fresh token. */
async function ask(identitetsbeteckning: string, sandbox = createSandbox()) {
  const granted = await requestToken(sandbox, {grant_type: 'client_credentials', ...client});
  return post(sandbox, identitetsbeteckning, (await granted.json()).access_token);
}

const post = (sandbox: Sandbox, identitetsbeteckning: string, token: string) =>
  sandbox.fetch(
    new Request(`${base}/organisationer`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      body: JSON.stringify({identitetsbeteckning}),
    }),
  );

const organisation = async (number: string) => (await (await ask(number)).json()).organisationer[0];

describe('the token endpoint of Bolagsverket, played by the sandbox', () => {
  const scope = 'vardefulla-datamangder:read';

  it('grants a token to the client, in the form or as HTTP Basic', async () => {
    const sandbox = createSandbox();
    const basic = {authorization: `Basic ${btoa('sandbox:sandbox')}`};

    const inForm = await requestToken(sandbox, {grant_type: 'client_credentials', scope, ...client});
    const inHeader = await requestToken(sandbox, {grant_type: 'client_credentials', scope}, basic);

    const {access_token, ...rest} = await inForm.json();
    assert.ok(access_token);
    assert.deepEqual(rest, {scope, token_type: 'Bearer', expires_in: 3600});
    assert.equal(inHeader.status, 200);
  });

  const refused = [
    {form: {grant_type: 'client_credentials', client_id: 'sandbox', client_secret: 'x'}, status: 401},
    {form: {grant_type: 'client_credentials'}, status: 401},
    {form: {grant_type: 'password', ...client}, status: 400},
  ];
  for (const {form, status} of refused) {
    it(`answers ${new URLSearchParams(form)} with ${status}`, async () => {
      const response = await requestToken(createSandbox(), form);

      assert.equal(response.status, status);
    });
  }
});

describe('the register of Bolagsverket, played by the sandbox', () => {
  it('tells a company by its number', async () => {
    const company = await organisation('5560360793');

    assert.deepEqual(company.organisationsidentitet, {
      identitetsbeteckning: '5560360793',
      typ: {kod: 'ORGNR', klartext: 'Organisationsnummer'},
    });
    assert.equal(company.organisationsnamn.organisationsnamnLista[0].namn, 'Skogsbryn AB');
    assert.deepEqual(company.postadressOrganisation, {
      dataproducent: 'Bolagsverket',
      fel: null,
      postadress: {
        utdelningsadress: 'Storgatan 1 ',
        coAdress: null,
        postnummer: '11122',
        postort: 'STOCKHOLM',
        land: null,
      },
    });
  });

  it('answers 200 for a number that nobody has', async () => {
    const response = await ask('5560125790');

    const {organisationer} = await response.json();
    assert.equal(response.status, 200);
    assert.equal(organisationer[0].organisationsnamn.fel.typ, 'ORGANISATION_FINNS_EJ');
  });

  it('has two organisations of a sole trader with two protected names', async () => {
    const {organisationer} = await (await ask('197010632391')).json();

    assert.deepEqual(
      organisationer.map((each: {namnskyddslopnummer: number}) => each.namnskyddslopnummer),
      [1, 2],
    );
  });

  const procedures = [
    {number: '5520000018', kod: 'KK'},
    {number: '5520000026', kod: 'LI'},
    {number: '5520000034', kod: 'FR'},
  ];
  for (const {number, kod} of procedures) {
    it(`has ${number} in ${kod}`, async () => {
      const {pagaendeAvvecklingsEllerOmstruktureringsforfarande: under} = await organisation(number);

      assert.equal(under.pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista[0].kod, kod);
    });
  }

  it('has deleted, resting and foreign organisations, and one with a postal code of its own', async () => {
    const [gone, resting, foreign, large] = await Promise.all(
      ['5520000042', '5520000059', '5520000091', '5520000067'].map(organisation),
    );

    assert.match(gone.avregistreradOrganisation.avregistreringsdatum, /^2024-02-29/);
    assert.equal(resting.verksamOrganisation.kod, 'NEJ');
    assert.equal(foreign.postadressOrganisation.postadress.land, 'STORBRITANNIEN');
    assert.equal(large.postadressOrganisation.postadress.utdelningsadress, null);
  });

  it('says inside 200 that a source is out of order', async () => {
    const some = await organisation('5520000109');
    const all = await organisation('5520000117');

    assert.deepEqual([some.organisationsnamn.fel, some.verksamOrganisation.fel.typ], [null, 'TIMEOUT']);
    assert.equal(all.organisationsnamn.fel.typ, 'OTILLGANGLIG_UPPGIFTSKALLA');
    assert.equal(all.organisationsnamn.organisationsnamnLista, null);
  });

  const refused = [
    {number: '5560360794', detail: 'Identitetsbeteckning har ogiltig kontrollsiffra.'},
    {number: '556036-0793', detail: 'Identitetsbeteckning har ogiltigt format.'},
  ];
  for (const {number, detail} of refused) {
    it(`refuses ${number} with RFC 7807`, async () => {
      const response = await ask(number);

      const problem = await response.json();
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(problem.detail, detail);
      assert.ok(problem.requestId && problem.timestamp && problem.instance);
    });
  }

  it('refuses who has no token, a wrong one, or one that has expired', async () => {
    const sandbox = createSandbox();
    const granted = await requestToken(sandbox, {grant_type: 'client_credentials', ...client});
    const {access_token} = await granted.json();

    const wrong = await post(sandbox, '5560360793', 'x');
    sandbox.expireTokens();
    const expired = await post(sandbox, '5560360793', access_token);

    assert.deepEqual([wrong.status, expired.status], [401, 401]);
  });

  it('holds no secret in the journal', async () => {
    const sandbox = createSandbox({clientSecret: 'hush'});

    await requestToken(sandbox, {
      grant_type: 'client_credentials',
      client_id: 'sandbox',
      client_secret: 'hush',
    });

    assert.doesNotMatch(JSON.stringify(sandbox.journal()), /hush/);
  });

  it('is alive', async () => {
    const response = await createSandbox().fetch(new Request(`${base}/isalive`));

    assert.equal(response.status, 200);
  });
});
