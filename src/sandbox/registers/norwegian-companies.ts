import {norwegianNumber} from './company-numbers.ts';
import type {FictionalCompany, Place} from './fictional-company.ts';
import {makeCompanies} from './make-companies.ts';
import {addressAt, completed, type Sample} from './samples.ts';

const oslo: Place = {postalCode: '0155', name: 'OSLO', municipality: '0301'};
const bergen: Place = {postalCode: '5014', name: 'BERGEN', municipality: '4601'};
const longyearbyen: Place = {postalCode: '9170', name: 'LONGYEARBYEN', municipality: '2100'};

/** One of each kind, with numbers to remember. */
const samples: readonly Sample[] = [
  {number: '923609016', name: 'FJORDLYS AS', form: 'AS', visit: addressAt('Storgata', '1', oslo)},
  {
    number: '310000019',
    name: 'FJORDLYS AS AVD BERGEN',
    form: 'BEDR',
    parent: '923609016',
    visit: addressAt('Torgallmenningen', '8', bergen),
  },
  {
    number: '310000027',
    name: 'FJORDLYS HANDEL AS',
    form: 'AS',
    condition: 'bankrupt',
    visit: addressAt('Sjøgata', '2', oslo),
  },
  {
    number: '310000035',
    name: 'FJORDLYS EIENDOM AS',
    form: 'AS',
    condition: 'winding_up',
    visit: addressAt('Sjøgata', '3', oslo),
  },
  {
    number: '310000043',
    name: 'FJORDLYS GAMLE AS',
    form: 'AS',
    condition: 'deleted',
    visit: addressAt('Sjøgata', '4', oslo),
  },
  {number: '310000051', name: 'FJORDLYS FØR AS', form: 'AS', condition: 'removed'},
  {
    number: '310000078',
    name: 'KARI NORDMANN SNEKKERI',
    form: 'ENK',
    visit: addressAt('Løvetanngata', '4', oslo),
  },
  {
    number: '310000086',
    name: 'HAVBRIS HOLDING AS',
    form: 'AS',
    post: {box: '55 Sentrum', postalCode: '0101', place: {...oslo, postalCode: '0101'}},
  },
  {number: '310000094', name: 'HAVBRIS UTEN ADRESSE AS', form: 'AS'},
  {
    number: '310000108',
    name: 'HAVBRIS OFFSHORE LTD NUF',
    form: 'NUF',
    post: {street: 'Harbour Road', houseNumber: '7', country: 'GB'},
  },
  {
    number: '310000116',
    name: 'POLARNATT AS',
    form: 'AS',
    visit: {careOf: 'c/o Nordpol Regnskap', ...addressAt('Vei 500', '1', longyearbyen), country: 'SJ'},
  },
  {
    number: '310000124',
    name: 'LILLEVIK KOMMUNE',
    form: 'KOMM',
    visit: addressAt('Rådhusplassen', '1', bergen),
  },
  {
    number: '310000132',
    name: 'LILLEVIK BARNEHAGE',
    form: 'ORGL',
    parent: '310000124',
    visit: addressAt('Solbakken', '3', bergen),
  },
  {
    number: '310000140',
    name: '<img src=x onerror=alert(1)> AS',
    form: 'AS',
    visit: addressAt('Storgata', '2', oslo),
  },
  {number: '123456785', name: 'EXAMPLE SHOP AS', form: 'AS', visit: addressAt('Storgata', '1', oslo)},
];

/** Norway's invented companies: samples of each kind first, then as many as a small town has. */
export const norwegianCompanies: readonly FictionalCompany[] = [
  ...completed(samples),
  ...makeCompanies(120, {
    number: (running) => norwegianNumber(`3200${String(running * 7).padStart(4, '0')}`),
    names:
      'BJØRKELUND GRANHEIM STEINVIK SOLBAKKEN LYNGMO ELVESTAD HØGÅSEN RAVNDAL SKJÆRGÅRD MYRVOLL ASPELI TINDVIK'.split(
        ' ',
      ),
    trades: 'BAKERI RØRLEGGER REGNSKAP BYGG ELEKTRO FRISØR TRANSPORT KAFÉ TRYKKERI BLOMSTER DATA MALER'.split(
      ' ',
    ),
    forms: [
      ['AS', 'AS'],
      ['AS', 'AS'],
      ['AS', 'AS'],
      ['ANS', 'ANS'],
      ['DA', 'DA'],
      ['ENK', ''],
    ],
    streets: [
      'Storgata',
      'Kirkeveien',
      'Skolegata',
      'Sjøgata',
      'Industriveien',
      'Jernbanegata',
      'Bjørkeveien',
    ],
    places: [
      oslo,
      bergen,
      {postalCode: '7011', name: 'TRONDHEIM', municipality: '5001'},
      {postalCode: '4006', name: 'STAVANGER', municipality: '1103'},
      {postalCode: '9008', name: 'TROMSØ', municipality: '5501'},
      {postalCode: '4611', name: 'KRISTIANSAND', municipality: '4204'},
      {postalCode: '3015', name: 'DRAMMEN', municipality: '3301'},
      {postalCode: '6004', name: 'ÅLESUND', municipality: '1508'},
    ],
    troubles: ['bankrupt', 'winding_up', 'deleted'],
  }),
];
