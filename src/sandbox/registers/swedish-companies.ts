import {swedishNumber} from './company-numbers.ts';
import type {FictionalCompany, Place} from './fictional-company.ts';
import {makeCompanies} from './make-companies.ts';
import {addressAt, completed, type Sample} from './samples.ts';

const stockholm: Place = {postalCode: '11122', name: 'STOCKHOLM'};
const goteborg: Place = {postalCode: '41103', name: 'GÖTEBORG'};

/** One of each kind, with numbers to remember. */
const samples: readonly Sample[] = [
  {number: '5560360793', name: 'Skogsbryn AB', form: 'AB', post: addressAt('Storgatan', '1', stockholm)},
  {
    number: '5520000018',
    name: 'Skogsbryn Handel AB',
    form: 'AB',
    condition: 'bankrupt',
    post: addressAt('Sjögatan', '2', stockholm),
  },
  {
    number: '5520000026',
    name: 'Skogsbryn Fastigheter AB',
    form: 'AB',
    condition: 'winding_up',
    post: addressAt('Sjögatan', '3', stockholm),
  },
  {
    number: '5520000034',
    name: 'Skogsbryn Verkstad AB',
    form: 'AB',
    condition: 'restructuring',
    post: addressAt('Sjögatan', '4', stockholm),
  },
  {
    number: '5520000042',
    name: 'Skogsbryn Gamla AB',
    form: 'AB',
    condition: 'deleted',
    post: addressAt('Sjögatan', '5', stockholm),
  },
  {
    number: '5520000059',
    name: 'Skogsbryn Vilande AB',
    form: 'AB',
    condition: 'inactive',
    post: addressAt('Sjögatan', '6', stockholm),
  },
  {
    number: '5520000067',
    name: 'Norrsken Storbolag AB',
    form: 'AB',
    post: {postalCode: '40508', place: {postalCode: '40508', name: 'GÖTEBORG'}},
  },
  {
    number: '5520000075',
    name: 'Norrsken Import AB',
    form: 'AB',
    post: {box: '123', postalCode: '40121', place: goteborg},
    otherNames: ['Norrsken Kaffe'],
  },
  {number: '5520000083', name: 'Norrsken Utan Adress AB', form: 'AB'},
  {
    number: '5520000091',
    name: 'Norrsken Export AB',
    form: 'AB',
    post: {street: 'Harbour Road', houseNumber: '7', country: 'GB'},
  },
  {
    number: '5520000109',
    name: 'Norrsken Sällan AB',
    form: 'AB',
    missing: 'some',
    post: {careOf: 'c/o Ek Redovisning', ...addressAt('Ekvägen', '9', goteborg)},
  },
  {number: '5520000117', name: 'Norrsken Aldrig AB', form: 'AB', missing: 'all'},
  {
    number: '5520000125',
    name: '<img src=x onerror=alert(1)> AB',
    form: 'AB',
    post: addressAt('Storgatan', '2', stockholm),
  },
  // The example of a coordination number in Skatteverket's SKV 707: a sole trader with two protected names.
  {
    number: '197010632391',
    name: 'Svens Snickeri',
    form: 'E',
    otherNames: ['Svens Uthyrning'],
    post: addressAt('Snickarvägen', '5', goteborg),
  },
];

/** Sweden's invented companies: samples of each kind first, then as many as a small town has. */
export const swedishCompanies: readonly FictionalCompany[] = [
  ...completed(samples),
  ...makeCompanies(100, {
    number: (running) => swedishNumber(`5530${String(running * 37).padStart(5, '0')}`),
    names:
      'Björkhaga Granliden Stenviken Solberga Ljungmo Älvsborg Högåsen Korpdalen Skärgården Myrholm Asplunda'.split(
        ' ',
      ),
    trades: 'Bageri Rörläggeri Redovisning Bygg El Frisör Åkeri Kafé Tryckeri Blommor Data Måleri'.split(' '),
    forms: [
      ['AB', 'AB'],
      ['AB', 'AB'],
      ['AB', 'AB'],
      ['HB', 'HB'],
      ['KB', 'KB'],
      ['EK', 'ek. för.'],
    ],
    streets: [
      'Storgatan',
      'Kyrkogatan',
      'Skolgatan',
      'Sjögatan',
      'Industrivägen',
      'Järnvägsgatan',
      'Björkvägen',
    ],
    places: [
      stockholm,
      goteborg,
      {postalCode: '21122', name: 'MALMÖ'},
      {postalCode: '75310', name: 'UPPSALA'},
      {postalCode: '72211', name: 'VÄSTERÅS'},
      {postalCode: '70210', name: 'ÖREBRO'},
      {postalCode: '90326', name: 'UMEÅ'},
      {postalCode: '35230', name: 'VÄXJÖ'},
    ],
    troubles: ['bankrupt', 'winding_up', 'restructuring', 'deleted', 'inactive'],
  }),
];
