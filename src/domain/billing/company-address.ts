import type {Company} from '../company.ts';
import {formatOrganizationNumber, type OrganizationNumber} from '../countries/organization-number.ts';
import {formatPostalCode, type PostalCode} from '../countries/postal-code.ts';
import type {BillingField} from './issue.ts';

/** The fields of a billing address that a register knows, in the order of the form. */
export const companyFields = [
  'organization_number',
  'business_name',
  'address_line',
  'postal_code',
  'postal_place',
] as const satisfies readonly BillingField[];

/** The billing address of a company as people write it; empty where its register has nothing. */
export function companyAddress(company: Company): Readonly<Record<(typeof companyFields)[number], string>> {
  const {
    country,
    organization_number,
    business_name,
    address_line = '',
    postal_code,
    postal_place = '',
  } = company;
  return {
    organization_number: formatOrganizationNumber(organization_number as OrganizationNumber, country),
    business_name,
    address_line,
    postal_code: postal_code ? formatPostalCode(postal_code as PostalCode, country) : '',
    postal_place,
  };
}
