import type {BillingDraft, Country} from 'invoice-checkout';
import {type CountryFixtures, fixtures} from 'invoice-checkout/testing';

/** Somebody who buys: what they type where the country is chosen already, and the address that reaches Dintero. */
export interface Buyer {
  readonly company: BillingDraft;
  readonly person: BillingDraft;
  readonly sent: {readonly company: object; readonly person: object};
}

const sentNorwegian = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
  phone_number: '+4740612345',
  email: 'kari@example.no',
};
const sentSwedish = {
  first_name: 'Sven',
  last_name: 'Svensson',
  address_line: 'Storgatan 1',
  postal_code: '11122',
  postal_place: 'Stockholm',
  country: 'SE',
  phone_number: '+46701740605',
  email: 'sven@example.se',
};
const sentFinnish = {
  first_name: 'Maija',
  last_name: 'Meikäläinen',
  address_line: 'Mannerheimintie 1',
  postal_code: '00100',
  postal_place: 'Helsinki',
  country: 'FI',
  phone_number: '+358401234567',
  email: 'maija@example.fi',
};

/** The published fixtures by country code; what is sent is written down a second time on purpose. */
export const buyers: Readonly<Record<Country, Buyer>> = {
  NO: {
    ...typedIn(fixtures.norway),
    sent: {
      company: {business_name: 'Fjordlys AS', organization_number: '923609016', ...sentNorwegian},
      person: sentNorwegian,
    },
  },
  SE: {
    ...typedIn(fixtures.sweden),
    sent: {
      company: {business_name: 'Skogsbryn AB', organization_number: '5560360793', ...sentSwedish},
      person: sentSwedish,
    },
  },
  FI: {
    ...typedIn(fixtures.finland),
    sent: {
      company: {business_name: 'Järvenranta Oy', organization_number: '0112038-9', ...sentFinnish},
      person: sentFinnish,
    },
  },
};

function typedIn({company, person}: CountryFixtures): Pick<Buyer, 'company' | 'person'> {
  const {country: _, ...ofCompany} = company;
  const {country: __, ...ofPerson} = person;
  return {company: ofCompany, person: ofPerson};
}
