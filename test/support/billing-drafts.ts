import type {BillingDraft} from '../../src/domain/purchase/offer.ts';

/** A company in Norway, as a shopper types it. Source of the number: brreg.no, Equinor ASA. */
export const norwegianCompany: BillingDraft = {
  organization_number: '923609016',
  business_name: 'Equinor ASA',
  address_line: 'Forusbeen 50',
  postal_code: '4035',
  postal_place: 'Stavanger',
  first_name: 'Kari',
  last_name: 'Nordmann',
  email: 'kari@example.no',
  phone_number: '40612345',
};
