import type {Company} from '../../src/domain/company.ts';

/** Companies that nobody has, as a register answers them. */
const base = {country: 'NO', status: 'active', source: 'brreg'} as const;

export const fjordlys: Company = {
  ...base,
  organization_number: '923609016',
  business_name: 'FJORDLYS AS',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'OSLO',
};

export const fjordlysBergen: Company = {
  ...base,
  organization_number: '310000019',
  business_name: 'FJORDLYS AS AVD BERGEN',
  address_line: 'Torgallmenningen 8',
  postal_code: '5014',
  postal_place: 'BERGEN',
  parent_number: '923609016',
};

export const fjordlysHandel: Company = {
  ...base,
  organization_number: '310000027',
  business_name: 'FJORDLYS HANDEL AS',
  status: 'bankrupt',
};

export const hostile: Company = {
  ...base,
  organization_number: '310000140',
  business_name: '<img src=x onerror=alert(1)> AS',
};

export const skogsbryn: Company = {
  country: 'SE',
  organization_number: '5560360793',
  business_name: 'Skogsbryn AB',
  address_line: 'Storgatan 1',
  postal_code: '11122',
  postal_place: 'STOCKHOLM',
  status: 'active',
  source: 'bolagsverket',
};
