import type {BillingDraft, Country} from 'invoice-checkout';

/** Somebody who buys: what they type, and the address that reaches Dintero. */
export interface Buyer {
  readonly company: BillingDraft;
  readonly person: BillingDraft;
  readonly sent: {readonly company: object; readonly person: object};
}

const nordmann = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  email: 'kari@example.no',
};
const svensson = {
  first_name: 'Sven',
  last_name: 'Svensson',
  address_line: 'Storgatan 1',
  email: 'sven@example.se',
};
const meikalainen = {
  first_name: 'Maija',
  last_name: 'Meikäläinen',
  address_line: 'Mannerheimintie 1',
  email: 'maija@example.fi',
};

const norwegian = {...nordmann, postal_code: '0155', postal_place: 'Oslo', phone_number: '40 61 23 45'};
const swedish = {
  ...svensson,
  postal_code: '111 22',
  postal_place: 'Stockholm',
  phone_number: '070-174 06 05',
};
const finnish = {...meikalainen, postal_code: '00100', postal_place: 'Helsinki', phone_number: '040 1234567'};

const sentNorwegian = {...norwegian, country: 'NO', phone_number: '+4740612345'};
const sentSwedish = {...swedish, country: 'SE', phone_number: '+46701740605', postal_code: '11122'};
const sentFinnish = {...finnish, country: 'FI', phone_number: '+358401234567'};

const fjordlys = {business_name: 'Fjordlys AS', organization_number: '923 609 016'};
const skogsbryn = {business_name: 'Skogsbryn AB', organization_number: '556036-0793'};
const jarvenranta = {business_name: 'Järvenranta Oy', organization_number: '0112038-9'};

/** One buyer a country, written as people there write; nobody real but for the check digits. */
export const buyers: Readonly<Record<Country, Buyer>> = {
  NO: {
    company: {...fjordlys, ...norwegian},
    person: norwegian,
    sent: {
      company: {...fjordlys, organization_number: '923609016', ...sentNorwegian},
      person: sentNorwegian,
    },
  },
  SE: {
    company: {...skogsbryn, ...swedish},
    person: swedish,
    sent: {company: {...skogsbryn, organization_number: '5560360793', ...sentSwedish}, person: sentSwedish},
  },
  FI: {
    company: {...jarvenranta, ...finnish},
    person: finnish,
    sent: {company: {...jarvenranta, ...sentFinnish}, person: sentFinnish},
  },
};
