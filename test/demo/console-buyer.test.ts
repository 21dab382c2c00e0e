import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FakeInvoices, invoiceLike} from './fake-invoices.ts';
import {openConsole} from './open-console.ts';

const fjordlys = {
  business_name: 'Fjordlys AS',
  organization_number: '923609016',
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
  email: 'kari@example.no',
  customer_reference: 'PO 4711',
};

const factsOf = async (billing_address: object, language = 'en') => {
  const {get} = openConsole(new FakeInvoices(invoiceLike({billing_address})));
  return (await get(`/console/T12345678.one?language=${language}`)).text();
};
const fact = (name: string, text: string) => new RegExp(`<dt>${name}</dt><dd>(<span class="row">)?${text}<`);

describe('the buyer of an invoice', () => {
  const labels = [
    {language: 'nb', reference: 'Deres ref.', number: 'Organisasjonsnummer', country: 'Norge'},
    {language: 'nn', reference: 'Dykkar ref.', number: 'Organisasjonsnummer', country: 'Noreg'},
    {language: 'sv', reference: 'Er referens', number: 'Organisationsnummer', country: 'Norge'},
    {language: 'sv-FI', reference: 'Er referens', number: 'Organisationsnummer', country: 'Norge'},
    {language: 'fi', reference: 'Viitteenne', number: 'Organisaationumero', country: 'Norja'},
    {language: 'en', reference: 'Buyer’s reference', number: 'Organisation number', country: 'Norway'},
  ];
  for (const {language, reference, number, country} of labels) {
    it(`is found by country, number and reference: ${language}`, async () => {
      const page = await factsOf(fjordlys, language);

      assert.match(page, fact(reference, 'PO 4711'));
      assert.match(page, fact(number, '923 609 016'));
      assert.ok(page.includes(`<span class="row">0155 Oslo</span><span class="row">${country}</span>`));
    });
  }

  it('who is a person has no number, and a name once', async () => {
    const {business_name: _, organization_number: __, ...kari} = fjordlys;

    const page = await factsOf(kari);

    assert.match(page, fact('Buyer', 'Kari Nordmann'));
    assert.match(page, fact('Contact person', 'kari@example\\.no'));
    assert.ok(!page.includes('Organisation number'));
  });

  it('from a country that nobody knows here stands as it came', async () => {
    const page = await factsOf({business_name: 'Elsewhere', organization_number: 'X-1', country: 'NOR'});

    assert.match(page, fact('Organisation number', 'X-1'));
    assert.ok(page.includes('<span class="row">NOR</span>'));
  });
});
