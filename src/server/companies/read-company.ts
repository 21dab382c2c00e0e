import {billingFields} from '../../domain/billing/fields.ts';
import type {BillingField} from '../../domain/billing/issue.ts';
import {parseTextLine} from '../../domain/billing/text-line.ts';
import type {Company} from '../../domain/company.ts';
import type {Country} from '../../domain/countries/country.ts';
import {parseOrganizationNumber} from '../../domain/countries/organization-number.ts';
import {parsePostalCode} from '../../domain/countries/postal-code.ts';
import type {RegisteredCompany} from './register.ts';

/**
 * A register's company as anybody may be shown it: single lines no longer than the form takes, numbers in the form
 * that is sent, what is empty or cannot be right left out. Undefined without a number and a name.
 */
export function readCompany(found: RegisteredCompany, country: Country, source: string): Company | undefined {
  const organization_number = numberOf(found.organization_number, country);
  const business_name = lineOf(found.business_name, 'business_name', country);
  if (organization_number === undefined || business_name === undefined) return undefined;
  const legal_form = lineOf(found.legal_form, 'business_name', country);
  const address_line = lineOf(found.address_line, 'address_line', country);
  const postal_code = parsePostalCode(found.postal_code ?? '', country);
  const postal_place = lineOf(found.postal_place, 'postal_place', country);
  const parent_number = numberOf(found.parent_number, country);
  return {
    country,
    organization_number,
    business_name,
    ...(legal_form && {legal_form}),
    ...(address_line && {address_line}),
    ...(postal_code.ok && {postal_code: postal_code.value}),
    ...(postal_place && {postal_place}),
    status: found.status,
    ...(parent_number && {parent_number}),
    ...(found.is_sole_trader !== undefined && {is_sole_trader: found.is_sole_trader}),
    source,
  };
}

function numberOf(text: string | null | undefined, country: Country): string | undefined {
  const number = parseOrganizationNumber(text ?? '', country);
  return number.ok ? number.value : undefined;
}

function lineOf(text: string | null | undefined, field: BillingField, country: Country): string | undefined {
  const row = billingFields('kravia.invoice_b2b', country).find(({name}) => name === field);
  const line = parseTextLine((text ?? '').slice(0, row?.maxLength));
  return line.ok ? line.value : undefined;
}
