import type {Company, CompanyStatus} from '../domain/company.ts';
import type {Country} from '../domain/countries/country.ts';
import {normaliseLine} from '../domain/countries/normalise-text.ts';
import {looksPersonal, parseOrganizationNumber} from '../domain/countries/organization-number.ts';
import {parsePostalCode} from '../domain/countries/postal-code.ts';
import {members} from './members.ts';

const statuses: Readonly<Record<CompanyStatus, true>> = {
  active: true,
  bankrupt: true,
  winding_up: true,
  restructuring: true,
  deleted: true,
  inactive: true,
  unknown: true,
};

/** Companies that are shown at most, as many as the contract allows. */
const most = 10;

/**
 * The companies in a backend's answer, if it is one. What a shopper could not be invoiced as is left out: other
 * countries, numbers that are not valid or may be a person's. Texts become one line each, of visible characters.
 */
export function readCompanies(json: unknown, country: Country): readonly Company[] | undefined {
  const {companies} = members(json);
  if (!Array.isArray(companies)) return undefined;
  return companies.flatMap((company) => readCompany(members(company), country) ?? []).slice(0, most);
}

function readCompany(json: Readonly<Record<string, unknown>>, country: Country): Company | undefined {
  const number = parseOrganizationNumber(line(json.organization_number), country);
  const business_name = line(json.business_name);
  if (json.country !== country || !number.ok || looksPersonal(number.value) || !business_name)
    return undefined;
  const status = line(json.status);
  const postalCode = parsePostalCode(line(json.postal_code), country);
  const address_line = line(json.address_line);
  const postal_place = line(json.postal_place);
  const parent = parseOrganizationNumber(line(json.parent_number), country);
  return {
    country,
    organization_number: number.value,
    business_name,
    status: Object.hasOwn(statuses, status) ? (status as CompanyStatus) : 'unknown',
    source: line(json.source),
    ...(address_line && {address_line}),
    ...(postalCode.ok && {postal_code: postalCode.value}),
    ...(postal_place && {postal_place}),
    ...(parent.ok && {parent_number: parent.value}),
  };
}

function line(json: unknown): string {
  return typeof json === 'string' ? normaliseLine(json) : '';
}
