import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSandbox} from '../../../src/sandbox.ts';

const base = 'http://sandbox.example/registers/brreg';
const get = (path: string) => createSandbox().fetch(new Request(`${base}${path}`));
const read = async (path: string) => (await get(path)).json();

describe('Enhetsregisteret, played by the sandbox', () => {
  it('tells a unit by its number', async () => {
    const unit = await read('/enheter/923609016');

    assert.deepEqual(unit, {
      organisasjonsnummer: '923609016',
      navn: 'FJORDLYS AS',
      organisasjonsform: {kode: 'AS', beskrivelse: 'Aksjeselskap'},
      forretningsadresse: {
        land: 'Norge',
        landkode: 'NO',
        postnummer: '0155',
        poststed: 'OSLO',
        kommune: 'OSLO',
        kommunenummer: '0301',
        adresse: ['Storgata 1'],
      },
      registreringsdatoEnhetsregisteret: '1999-04-12',
      registrertIMvaregisteret: true,
      registrertIForetaksregisteret: true,
      konkurs: false,
      underAvvikling: false,
      underTvangsavviklingEllerTvangsopplosning: false,
      erIKonsern: false,
      stiftelsesdato: '1999-04-12',
      respons_klasse: 'Enhet',
      _links: {self: {href: `${base}/enheter/923609016`}},
    });
  });

  const numbers = [
    {path: '/enheter/999999999', status: 404, body: ''},
    {path: '/enheter/310000019', status: 404, body: ''},
    {path: '/underenheter/923609016', status: 404, body: ''},
    {
      path: '/enheter/310000051',
      status: 410,
      body: '{"organisasjonsnummer":"310000051","slettedato":"2021-06-30"}',
    },
  ];
  for (const {path, status, body} of numbers) {
    it(`answers ${path} with ${status}`, async () => {
      const response = await get(path);

      assert.equal(response.status, status);
      assert.equal(await response.text(), body);
    });
  }

  it('tells a sub-unit with its parent and its own address', async () => {
    const unit = await read('/underenheter/310000019');

    assert.equal(unit.overordnetEnhet, '923609016');
    assert.equal(unit.beliggenhetsadresse.poststed, 'BERGEN');
    assert.equal('konkurs' in unit, false);
  });

  it('tells what is left of a deleted unit with 200', async () => {
    const response = await get('/enheter/310000043');

    const {respons_klasse, slettedato} = await response.json();
    assert.equal(response.status, 200);
    assert.deepEqual([respons_klasse, slettedato], ['SlettetEnhet', '2024-02-29']);
  });

  it('has lines that are missing and lines that are empty', async () => {
    const {forretningsadresse} = await read('/enheter/310000116');

    assert.deepEqual(forretningsadresse.adresse, [null, 'c/o Nordpol Regnskap', 'Vei 500 1', '']);
    assert.equal(forretningsadresse.landkode, 'SJ');
  });

  it('finds units by name, neither deleted ones nor sub-units', async () => {
    const {_embedded, page} = await read('/enheter?navn=fjordlys');

    assert.deepEqual(
      _embedded.enheter.map(({navn}: {navn: string}) => navn),
      ['FJORDLYS AS', 'FJORDLYS HANDEL AS', 'FJORDLYS EIENDOM AS'],
    );
    assert.deepEqual(page, {size: 20, totalElements: 3, totalPages: 1, number: 0});
  });

  it('leaves the list out where it finds nothing', async () => {
    const answer = await read('/enheter?navn=zzzzz');

    assert.equal('_embedded' in answer, false);
    assert.equal(answer.page.totalElements, 0);
  });

  it('gives pages, and none behind the ten thousandth unit', async () => {
    const second = await read('/enheter?navn=as&size=5&page=1');
    const tooFar = await get('/enheter?navn=as&size=1000&page=10');

    assert.equal(second._embedded.enheter.length, 5);
    assert.equal(second.page.number, 1);
    assert.equal(tooFar.status, 400);
  });

  it('filters by number, form and bankruptcy', async () => {
    const {page} = await read(
      '/enheter?organisasjonsnummer=923609016,310000027&organisasjonsform=AS&konkurs=true',
    );

    assert.equal(page.totalElements, 1);
  });

  it('fails, waits and is written down like Dintero', async () => {
    const sandbox = createSandbox();
    sandbox.failNext('brreg-unit', 429);
    const request = new Request(`${base}/enheter/923609016`);

    const first = await sandbox.fetch(request);
    const second = await sandbox.fetch(request);

    assert.deepEqual([first.status, second.status], [429, 200]);
    assert.equal(first.headers.get('retry-after'), '1');
    assert.deepEqual(
      sandbox.journal().map(({endpoint, status}) => [endpoint, status]),
      [
        ['brreg-unit', 429],
        ['brreg-unit', 200],
      ],
    );
  });
});
