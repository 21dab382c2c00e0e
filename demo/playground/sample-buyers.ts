import type {BillingDraft, Country} from 'invoice-checkout';

/** Somebody made up who can buy: the numbers pass their country's check digits. */
const buyers: Readonly<Record<Country, BillingDraft & {readonly email: string}>> = {
  NO: {
    business_name: 'Fjordlys AS',
    organization_number: '923609016',
    first_name: 'Kari',
    last_name: 'Nordmann',
    address_line: 'Storgata 1',
    postal_code: '0155',
    postal_place: 'Oslo',
    phone_number: '+4740612345',
    email: 'kari@example.no',
  },
  SE: {
    business_name: 'Skogsbryn AB',
    organization_number: '5560360793',
    first_name: 'Sven',
    last_name: 'Svensson',
    address_line: 'Storgatan 1',
    postal_code: '11122',
    postal_place: 'Stockholm',
    phone_number: '+46701740605',
    email: 'sven@example.se',
  },
  FI: {
    business_name: 'Järvenranta Oy',
    organization_number: '01120389',
    first_name: 'Maija',
    last_name: 'Meikäläinen',
    address_line: 'Mannerheimintie 1',
    postal_code: '00100',
    postal_place: 'Helsinki',
    phone_number: '+358401234567',
    email: 'maija@example.fi',
  },
};

/** A buyer of the country; the tag of the address chooses what the sandbox lets happen. */
export function sampleBuyer(country: Country, scenario: string): BillingDraft {
  const {email, ...buyer} = buyers[country];
  return {...buyer, email: scenario === '' ? email : email.replace('@', `+${scenario}@`)};
}
