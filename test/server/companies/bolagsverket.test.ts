import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {bolagsverket} from '../../../src/server/companies/bolagsverket.ts';
import {type FakeAnswer, fakeRegister} from '../support/fake-register.ts';

const number = '5560125790' as OrganizationNumber;
const access = {clientId: 'client', clientSecret: 'client-secret'};
const token = {access_token: 'granted', token_type: 'Bearer', expires_in: 3600, scope: ''};
const fine = {dataproducent: 'Bolagsverket', fel: null};
const fel = (typ: string) => ({dataproducent: 'Bolagsverket', fel: {typ, felBeskrivning: 'x'}});
const named = (namn: string, kod = 'FORETAGSNAMN') => ({namn, organisationsnamntyp: {kod}});

/** As recorded in 2026, shortened. */
const volvo = {
  organisationsidentitet: {
    identitetsbeteckning: '5560125790',
    typ: {kod: 'ORGNR', klartext: 'Organisationsnummer'},
  },
  organisationsnamn: {...fine, organisationsnamnLista: [named('Aktiebolaget Volvo')]},
  organisationsform: {...fine, kod: 'AB', klartext: 'Aktiebolag'},
  postadressOrganisation: {
    ...fine,
    postadress: {
      postnummer: '40508',
      coAdress: null,
      land: null,
      postort: 'GÖTEBORG',
      utdelningsadress: null,
    },
  },
  avregistreradOrganisation: null,
  verksamOrganisation: {kod: 'JA', dataproducent: 'SCB', fel: null},
  reklamsparr: {kod: 'JA', dataproducent: 'SCB', fel: null},
};
const under = (kod: string) => ({
  pagaendeAvvecklingsEllerOmstruktureringsforfarande: {
    ...fine,
    pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista: [{kod, klartext: kod, fromDatum: '2026-03-02'}],
  },
});
const nobody = {
  organisationsidentitet: {identitetsbeteckning: '5560125790', typ: {kod: 'ORGNR'}},
  organisationsnamn: {...fel('ORGANISATION_FINNS_EJ'), organisationsnamnLista: null},
  verksamOrganisation: fel('ORGANISATION_FINNS_EJ'),
};

const find = async (...answers: FakeAnswer[]) => {
  const register = fakeRegister(...answers);
  const answer = await bolagsverket(access).connect(register.means).findByNumber(number, register.signal);
  return {...answer, company: answer.companies[0], asked: register.asked};
};
const findWith = (changes: object) => find(token, {organisationer: [{...volvo, ...changes}]});

describe('the register of Bolagsverket', () => {
  it('tells a company, with nothing of a street where it has none', async () => {
    const {company, partial, asked} = await findWith({});

    assert.deepEqual(company, {
      organization_number: '5560125790',
      business_name: 'Aktiebolaget Volvo',
      legal_form: 'AB',
      status: 'active',
      address_line: '',
      postal_code: '40508',
      postal_place: 'GÖTEBORG',
      is_sole_trader: false,
    });
    assert.equal(partial, false);
    assert.equal(asked[1]?.url, 'https://gw.api.bolagsverket.se/vardefulla-datamangder/v1/organisationer');
    assert.equal(asked[1]?.body, '{"identitetsbeteckning":"5560125790"}');
    assert.equal(asked[1]?.headers.get('authorization'), 'Bearer granted');
  });

  it('asks for its token on a host of its own', async () => {
    const {asked} = await findWith({});

    assert.equal(asked[0]?.url, 'https://portal.api.bolagsverket.se/oauth2/token');
    assert.equal(
      asked[0]?.body,
      'grant_type=client_credentials&client_id=client&client_secret=client-secret' +
        '&scope=vardefulla-datamangder%3Aread+vardefulla-datamangder%3Aping',
    );
  });

  it('uses a token again, and replaces one that is not taken any more', async () => {
    const answer = {organisationer: [volvo]};
    const expired = new Response(null, {status: 401});
    const register = fakeRegister(token, answer, answer, expired, {...token, access_token: 'fresh'}, answer);
    const connection = bolagsverket(access).connect(register.means);

    await connection.findByNumber(number, register.signal);
    await connection.findByNumber(number, register.signal);
    await connection.findByNumber(number, register.signal);

    assert.deepEqual(
      register.asked.map(({headers}) => headers.get('authorization')),
      [null, 'Bearer granted', 'Bearer granted', 'Bearer granted', null, 'Bearer fresh'],
    );
  });

  it('cannot be asked for a name', () => {
    const {means} = fakeRegister();

    assert.equal(bolagsverket(access).connect(means).findByName, undefined);
  });

  const gone = (avregistreringsdatum: string) => ({
    avregistreradOrganisation: {...fine, avregistreringsdatum},
  });
  const statuses = [
    {name: 'a deregistration', changes: gone('2024-02-29'), status: 'deleted'},
    {name: 'a deregistration with a time', changes: gone('2024-02-29T00:00:00'), status: 'deleted'},
    {name: 'a bankruptcy that ended it', changes: {...gone('2024-02-29'), ...under('KK')}, status: 'deleted'},
    {name: 'KK', changes: under('KK'), status: 'bankrupt'},
    {name: 'LI', changes: under('LI'), status: 'winding_up'},
    {name: 'FR', changes: under('FR'), status: 'restructuring'},
    {name: 'AC', changes: under('AC'), status: 'restructuring'},
    {name: 'a merger', changes: under('FUOL'), status: 'active'},
    {name: 'one without business', changes: {verksamOrganisation: {...fine, kod: 'NEJ'}}, status: 'inactive'},
    {name: 'one of which that is not told', changes: {verksamOrganisation: null}, status: 'unknown'},
    {
      name: 'one whose procedures cannot be told',
      changes: {pagaendeAvvecklingsEllerOmstruktureringsforfarande: fel('TIMEOUT')},
      status: 'unknown',
    },
  ];
  for (const {name, changes, status} of statuses) {
    it(`reads ${name} as ${status}`, async () => {
      const {company} = await findWith(changes);

      assert.equal(company?.status, status);
    });
  }

  const address = (members: object) => ({
    postadressOrganisation: {...fine, postadress: {...volvo.postadressOrganisation.postadress, ...members}},
  });
  const addresses = [
    {name: 'a box', changes: address({utdelningsadress: 'Box 123'}), line: 'Box 123'},
    {
      name: 'in care of somebody',
      changes: address({coAdress: 'c/o Ek', utdelningsadress: 'Ekvägen 9'}),
      line: 'c/o Ek, Ekvägen 9',
    },
    {
      name: 'one that says Sweden',
      changes: address({land: 'SVERIGE', utdelningsadress: 'Ekvägen 9'}),
      line: 'Ekvägen 9',
    },
    {name: 'none abroad', changes: address({land: 'NORGE', utdelningsadress: 'Storgata 1'}), line: undefined},
    {name: 'none where there is none', changes: {postadressOrganisation: null}, line: undefined},
    {
      name: 'none that cannot be supplied',
      changes: {postadressOrganisation: {...volvo.postadressOrganisation, ...fel('TIMEOUT')}},
      line: undefined,
    },
  ];
  for (const {name, changes, line} of addresses) {
    it(`takes as address ${name}`, async () => {
      const {company} = await findWith(changes);

      assert.equal(company?.address_line, line);
    });
  }

  it('takes the main name of several', async () => {
    const organisationsnamnLista = [
      named('Volvo Kaffe', 'SARSKILT_FORETAGSNAMN'),
      named('Aktiebolaget Volvo'),
    ];

    const {company} = await findWith({organisationsnamn: {...fine, organisationsnamnLista}});

    assert.equal(company?.business_name, 'Aktiebolaget Volvo');
  });

  it('tells a sole trader once for each protected name', async () => {
    const trader = (namn: string, namnskyddslopnummer: number) => ({
      ...volvo,
      organisationsidentitet: {identitetsbeteckning: '197010632391', typ: {kod: 'PERSON'}},
      organisationsnamn: {...fine, organisationsnamnLista: [named(namn)]},
      organisationsform: {...fine, kod: 'E'},
      namnskyddslopnummer,
    });

    const {companies} = await find(token, {organisationer: [trader('Snickeri', 1), trader('Uthyrning', 2)]});

    assert.deepEqual(
      companies.map(({business_name, is_sole_trader}) => [business_name, is_sole_trader]),
      [
        ['Snickeri', true],
        ['Uthyrning', true],
      ],
    );
  });

  it('finds nothing for an unknown number, which answers 200', async () => {
    const {companies, partial} = await find(token, {organisationer: [nobody]});

    assert.deepEqual(companies, []);
    assert.equal(partial, false);
  });

  it('says that a part is missing when a source is out of order', async () => {
    const {company, partial} = await findWith({verksamOrganisation: fel('OTILLGANGLIG_UPPGIFTSKALLA')});

    assert.equal(company?.business_name, 'Aktiebolaget Volvo');
    assert.equal(partial, true);
  });

  it('fails when not even the name can be supplied', async () => {
    const organisationsnamn = {...fel('OTILLGANGLIG_UPPGIFTSKALLA'), organisationsnamnLista: null};

    await assert.rejects(findWith({organisationsnamn}), {name: 'RegisterError', code: 'failed'});
  });

  const refused = new Response(null, {status: 401});
  const failures = [
    {name: 'a wrong check digit', answers: [token, new Response(null, {status: 400})], code: 'refused'},
    {
      name: 'a fresh token that is not taken',
      answers: [token, refused, token, refused],
      code: 'unauthorized',
    },
    {name: 'a missing scope', answers: [token, new Response(null, {status: 403})], code: 'unauthorized'},
    {name: 'a wrong secret', answers: [refused], code: 'unauthorized'},
    {
      name: 'a token request that is refused',
      answers: [new Response(null, {status: 400})],
      code: 'unauthorized',
    },
    {name: '429', answers: [token, new Response(null, {status: 429})], code: 'rate_limited'},
    {name: '500', answers: [token, new Response(null, {status: 500})], code: 'failed'},
    {name: 'no list', answers: [token, {}], code: 'unusable_answer'},
  ];
  for (const {name, answers, code} of failures) {
    it(`fails with ${code} for ${name}, without naming a number or a secret`, async () => {
      await assert.rejects(find(...answers), {
        name: 'RegisterError',
        code,
        message: /^bolagsverket (?!.*(?:5560125790|secret|granted))/,
      });
    });
  }

  it('is not made without a secret', () => {
    assert.throws(() => bolagsverket({clientId: 'client', clientSecret: ''}), {
      code: 'invalid-options',
      message: /bolagsverket cannot run .*\n {2}clientSecret: set it to/,
    });
  });
});
