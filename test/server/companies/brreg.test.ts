import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {OrganizationNumber} from '../../../src/domain/countries/organization-number.ts';
import {brreg} from '../../../src/server/companies/brreg.ts';
import {type FakeAnswer, fakeRegister} from '../support/fake-register.ts';

const number = '923609016' as OrganizationNumber;

const forus = {
  land: 'Norge',
  landkode: 'NO',
  postnummer: '4035',
  poststed: 'STAVANGER',
  adresse: ['Forusbeen 50'],
  kommune: 'STAVANGER',
  kommunenummer: '1103',
};
const abroad = {land: 'Storbritannia', landkode: 'GB', adresse: ['7 Harbour Road', 'London']};

/** As recorded in 2026, shortened. */
const equinor = {
  organisasjonsnummer: '923609016',
  navn: 'EQUINOR ASA',
  organisasjonsform: {kode: 'ASA', beskrivelse: 'Allmennaksjeselskap'},
  postadresse: {...forus, adresse: ['Postboks 8500']},
  forretningsadresse: forus,
  registrertIMvaregisteret: true,
  telefon: '51 99 00 00',
  konkurs: false,
  underAvvikling: false,
  underTvangsavviklingEllerTvangsopplosning: false,
  respons_klasse: 'Enhet',
  _links: {self: {href: 'https://data.brreg.no/enhetsregisteret/api/enheter/923609016'}},
};

const {postadresse: _post, ...withoutPost} = equinor;
const {forretningsadresse: _visit, ...withoutAddress} = withoutPost;
const {konkurs: _bankrupt, ...withoutFlag} = equinor;

const deleted = {
  respons_klasse: 'SlettetEnhet',
  organisasjonsnummer: '923609016',
  navn: 'EQUINOR ASA',
  organisasjonsform: {kode: 'ASA'},
  slettedato: '2024-02-29',
};

const subUnit = {
  organisasjonsnummer: '973152351',
  navn: 'EQUINOR ASA AVD BERGEN',
  organisasjonsform: {kode: 'BEDR'},
  beliggenhetsadresse: forus,
  overordnetEnhet: '923609016',
  respons_klasse: 'Underenhet',
};

const find = async (...answers: FakeAnswer[]) => {
  const register = fakeRegister(...answers);
  const {companies} = await brreg().connect(register.means).findByNumber(number, register.signal);
  return {company: companies[0], count: companies.length, asked: register.asked.map(({url}) => url)};
};

describe('Enhetsregisteret, asked for a number', () => {
  it('tells a company with where its post goes', async () => {
    const {company, asked} = await find(equinor);

    assert.deepEqual(company, {
      organization_number: '923609016',
      business_name: 'EQUINOR ASA',
      legal_form: 'ASA',
      status: 'active',
      address_line: 'Postboks 8500',
      postal_code: '4035',
      postal_place: 'STAVANGER',
      is_sole_trader: false,
    });
    assert.deepEqual(asked, ['https://data.brreg.no/enhetsregisteret/api/enheter/923609016']);
  });

  const statuses = [
    {name: 'a deleted one, which answers 200', unit: deleted, status: 'deleted'},
    {name: 'a day of deletion', unit: {...equinor, slettedato: '2024-02-29'}, status: 'deleted'},
    {name: 'an empty day of deletion', unit: {...equinor, slettedato: ''}, status: 'active'},
    {name: 'a bankruptcy', unit: {...equinor, konkurs: true, underAvvikling: true}, status: 'bankrupt'},
    {name: 'a winding up', unit: {...equinor, underAvvikling: true}, status: 'winding_up'},
    {
      name: 'a forced winding up',
      unit: {...equinor, underTvangsavviklingEllerTvangsopplosning: true},
      status: 'winding_up',
    },
    {name: 'a flag that is not there', unit: withoutFlag, status: 'unknown'},
    {name: 'a sub-unit, which has no flags', unit: subUnit, status: 'active'},
    {
      name: 'a sub-unit that was closed',
      unit: {...subUnit, nedleggelsesdato: '2023-01-31'},
      status: 'deleted',
    },
  ];
  for (const {name, unit, status} of statuses) {
    it(`reads ${name} as ${status}`, async () => {
      const {company} = await find(unit);

      assert.equal(company?.status, status);
    });
  }

  const addresses = [
    {name: 'post, rather than the place of business', unit: equinor, line: 'Postboks 8500'},
    {name: 'the place of business without post', unit: withoutPost, line: 'Forusbeen 50'},
    {
      name: 'the place of business for post abroad',
      unit: {...equinor, postadresse: abroad},
      line: 'Forusbeen 50',
    },
    {name: 'none that is abroad', unit: {...withoutAddress, postadresse: abroad}, line: undefined},
    {name: 'none where there is none', unit: withoutAddress, line: undefined},
    {
      name: 'several lines as one, without empty ones',
      unit: {
        ...equinor,
        postadresse: {...forus, adresse: [null, 'c/o Nordpol Regnskap', 'Postboks 8500', '']},
      },
      line: 'c/o Nordpol Regnskap, Postboks 8500',
    },
    {
      name: 'Svalbard, which uses Norwegian post',
      unit: {...equinor, postadresse: {...forus, landkode: 'SJ', adresse: ['Vei 500 1']}},
      line: 'Vei 500 1',
    },
  ];
  for (const {name, unit, line} of addresses) {
    it(`takes as address ${name}`, async () => {
      const {company} = await find(unit);

      assert.equal(company?.address_line, line);
    });
  }

  it('looks among the sub-units for what is no main unit, and names the parent', async () => {
    const {company, asked} = await find(new Response(null, {status: 404}), subUnit);

    assert.equal(company?.parent_number, '923609016');
    assert.equal(company?.address_line, 'Forusbeen 50');
    assert.deepEqual(asked, [
      'https://data.brreg.no/enhetsregisteret/api/enheter/923609016',
      'https://data.brreg.no/enhetsregisteret/api/underenheter/923609016',
    ]);
  });

  it('names no parent of a department that is invoiced itself', async () => {
    const {company} = await find({
      ...equinor,
      organisasjonsform: {kode: 'ORGL'},
      overordnetEnhet: '964338531',
    });

    assert.equal(company?.parent_number, undefined);
  });

  it('knows a sole trader', async () => {
    const {company} = await find({...equinor, organisasjonsform: {kode: 'ENK'}});

    assert.equal(company?.is_sole_trader, true);
  });

  const absent = [
    {name: 'neither a unit nor a sub-unit', main: 404, sub: 404},
    {name: 'taken out of the open data', main: 410, sub: 404},
  ];
  for (const {name, main, sub} of absent) {
    it(`finds nothing for what is ${name}`, async () => {
      const {count} = await find(
        Response.json({slettedato: '2021-06-30'}, {status: main}),
        new Response(null, {status: sub}),
      );

      assert.equal(count, 0);
    });
  }

  const failures = [
    {name: '400', answer: new Response(null, {status: 400}), error: {code: 'refused', status: 400}},
    {
      name: '429',
      answer: new Response(null, {status: 429, headers: {'retry-after': '30'}}),
      error: {code: 'rate_limited', retryAfter: 30},
    },
    {
      name: '503 with a date',
      answer: new Response(null, {
        status: 503,
        headers: {'retry-after': 'Fri, 20 Nov 2026 09:00:20 GMT'},
      }),
      error: {code: 'failed', retryAfter: 20},
    },
    {
      name: '503 for a day',
      answer: new Response(null, {status: 503, headers: {'retry-after': '86400'}}),
      error: {code: 'failed', retryAfter: 600},
    },
    {name: 'another thing than a unit', answer: {navn: 7}, error: {code: 'unusable_answer'}},
    {name: 'no JSON', answer: new Response('<html>'), error: {code: 'unusable_answer'}},
    {name: 'no connection', answer: new TypeError('fetch failed'), error: {code: 'unreachable'}},
    {name: 'nothing in time', answer: new DOMException('', 'TimeoutError'), error: {code: 'timeout'}},
  ];
  for (const {name, answer, error} of failures) {
    it(`fails with ${error.code} for ${name}, without naming what was looked up`, async () => {
      await assert.rejects(find(answer), {
        name: 'RegisterError',
        ...error,
        message: /^brreg (?!.*923609016)/,
      });
    });
  }
});

describe('Enhetsregisteret, asked for a name', () => {
  it('tells what it finds in its own order, ten at most', async () => {
    const enheter = [equinor, {...equinor, organisasjonsnummer: '974760673', navn: 'EQUINOR ENERGY AS'}];
    const page = {size: 10, totalElements: 5123, totalPages: 513, number: 0};
    const register = fakeRegister({_embedded: {enheter}, page});

    const found = await brreg().connect(register.means).findByName?.('equinor & co', register.signal);

    assert.deepEqual(
      found?.companies.map(({business_name}) => business_name),
      ['EQUINOR ASA', 'EQUINOR ENERGY AS'],
    );
    assert.equal(
      register.asked[0]?.url,
      'https://data.brreg.no/enhetsregisteret/api/enheter?navn=equinor+%26+co&size=10',
    );
  });

  it('finds nothing where the list is missing', async () => {
    const page = {size: 10, totalElements: 0, totalPages: 0, number: 0};
    const register = fakeRegister({_links: {self: {href: 'x'}}, page});

    const found = await brreg().connect(register.means).findByName?.('zzzzz', register.signal);

    assert.deepEqual(found, {companies: []});
  });

  it('is asked at another address where one is given', async () => {
    const register = fakeRegister({page: {totalElements: 0}});
    const {findByName} = brreg({url: 'http://localhost:4010/registers/brreg'}).connect(register.means);

    await findByName?.('fjord', register.signal);

    assert.match(register.asked[0]?.url ?? '', /^http:\/\/localhost:4010\/registers\/brreg\/enheter\?/);
  });
});
