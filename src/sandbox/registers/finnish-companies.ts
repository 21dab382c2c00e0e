import {finnishNumber} from './company-numbers.ts';
import type {FictionalCompany, Place} from './fictional-company.ts';
import {makeCompanies} from './make-companies.ts';
import {addressAt, completed, type Sample} from './samples.ts';

const helsinki: Place = {postalCode: '00100', name: 'HELSINKI', swedish: 'HELSINGFORS', municipality: '091'};
const turku: Place = {postalCode: '20100', name: 'TURKU', swedish: 'ÅBO', municipality: '853'};
const kuopio: Place = {postalCode: '70100', name: 'KUOPIO', municipality: '297'};

/** One of each kind, with numbers to remember. Private traders are not in the open data, so there is none. */
const samples: readonly Sample[] = [
  {
    number: '0112038-9',
    name: 'Järvenranta Oy',
    form: 'OY',
    visit: addressAt('Mannerheimintie', '1', helsinki),
  },
  {
    number: '1234567-1',
    name: 'Esimerkki Oy',
    form: 'OY',
    visit: addressAt('Aleksanterinkatu', '10', helsinki),
  },
  {
    number: '9100001-3',
    name: 'Järvenranta Kauppa Oy',
    form: 'OY',
    condition: 'bankrupt',
    visit: addressAt('Rantatie', '2', helsinki),
  },
  {
    number: '9100002-1',
    name: 'Järvenranta Kiinteistöt Oy',
    form: 'OY',
    condition: 'winding_up',
    visit: addressAt('Rantatie', '3', helsinki),
  },
  {
    number: '9100004-8',
    name: 'Järvenranta Palvelut Oy',
    form: 'OY',
    condition: 'restructuring',
    visit: addressAt('Rantatie', '4', helsinki),
  },
  {
    number: '9100005-6',
    name: 'Järvenranta Vanha Oy',
    form: 'OY',
    condition: 'deleted',
    visit: addressAt('Rantatie', '5', helsinki),
  },
  {
    number: '9100006-4',
    name: 'Järvenrannan Ystävät ry',
    form: 'AY',
    condition: 'unregistered',
    visit: addressAt('Rantatie', '6', helsinki),
  },
  {
    number: '9100007-2',
    name: 'Saaristolaiva Oy',
    form: 'OY',
    otherNames: ['Skärgårdsbåten Ab', 'Saaristokahvila'],
    formerName: 'Merikaari Oy',
    visit: addressAt('Linnankatu', '3', turku),
  },
  {
    number: '9100008-0',
    name: 'Saaristoverkko Oyj',
    form: 'OYJ',
    post: {box: '226', postalCode: '00045', place: {...helsinki, postalCode: '00045'}},
    visit: addressAt('Aurakatu', '8', turku),
  },
  {number: '9100009-9', name: 'Saaristo Osoitteeton Oy', form: 'OY'},
  {
    number: '9100010-1',
    name: 'Saaristovienti Oy',
    form: 'OY',
    post: {street: 'Harbour Road', houseNumber: '7', country: 'GB'},
  },
  {
    number: '9100012-8',
    name: 'Saaristotilit Oy',
    form: 'OY',
    visit: {careOf: 'Tilitoimisto Kuusi', ...addressAt('Kauppakatu', '2', kuopio)},
  },
  {
    number: '9100013-6',
    name: '<img src=x onerror=alert(1)> Oy',
    form: 'OY',
    visit: addressAt('Kauppakatu', '4', kuopio),
  },
];

/** Finland's invented companies: samples of each kind first, then as many as a small town has. */
export const finnishCompanies: readonly FictionalCompany[] = [
  ...completed(samples),
  ...makeCompanies(100, {
    number: (running) => finnishNumber(`92${String(running * 37).padStart(5, '0')}`),
    names:
      'Koivula Kuusela Kivilahti Aurinkomäki Kanervala Jokivarsi Korkeaharju Korpilampi Saarela Suoniemi Haapala'.split(
        ' ',
      ),
    trades:
      'Leipomo Putki Tilitoimisto Rakennus Sähkö Kampaamo Kuljetus Kahvila Kirjapaino Kukka Data Maalaus'.split(
        ' ',
      ),
    forms: [
      ['OY', 'Oy'],
      ['OY', 'Oy'],
      ['OY', 'Oy'],
      ['KY', 'Ky'],
      ['AOY', 'Ay'],
      ['OK', 'osk'],
    ],
    streets: ['Kauppakatu', 'Kirkkokatu', 'Koulukatu', 'Rantatie', 'Teollisuustie', 'Asemakatu', 'Koivutie'],
    places: [
      helsinki,
      turku,
      kuopio,
      {postalCode: '02100', name: 'ESPOO', swedish: 'ESBO', municipality: '049'},
      {postalCode: '33100', name: 'TAMPERE', swedish: 'TAMMERFORS', municipality: '837'},
      {postalCode: '90100', name: 'OULU', swedish: 'ULEÅBORG', municipality: '564'},
      {postalCode: '65100', name: 'VAASA', swedish: 'VASA', municipality: '905'},
      {postalCode: '40100', name: 'JYVÄSKYLÄ', municipality: '179'},
    ],
    troubles: ['bankrupt', 'winding_up', 'restructuring', 'deleted'],
  }),
];
