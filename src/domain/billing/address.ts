import type {Country} from '../countries/country.ts';
import type {OrganizationNumber} from '../countries/organization-number.ts';
import type {PhoneNumber} from '../countries/phone-number.ts';
import type {PostalCode} from '../countries/postal-code.ts';
import type {InvoiceProduct} from '../invoice/product.ts';
import type {BillingDraft} from '../purchase/offer.ts';
import type {EmailAddress} from './email-address.ts';
import {parseFieldRow} from './field.ts';
import {billingFields, type FieldPolicies} from './fields.ts';
import type {BillingField, FieldIssue} from './issue.ts';
import type {TextLine} from './text-line.ts';

/**
 * Who gets the invoice, in the form that Dintero is sent. A company has `business_name` and
 * `organization_number`, a person has neither. Only {@link parseBillingAddress} makes one.
 *
 * Source: Dintero, OrderAddress; Kravia, required fields by payment type.
 */
export interface BillingAddress {
  readonly business_name?: TextLine;
  readonly organization_number?: OrganizationNumber;
  readonly first_name: TextLine;
  readonly last_name: TextLine;
  readonly address_line: TextLine;
  readonly postal_code: PostalCode;
  readonly postal_place: TextLine;
  readonly country: Country;
  readonly phone_number: PhoneNumber;
  readonly email: EmailAddress;
  readonly customer_reference?: TextLine;
}

/** What judging a draft answers: the address, or every field that cannot be used, in the order of the form. */
export type BillingAddressReading =
  | {readonly ok: true; readonly value: BillingAddress}
  | {readonly ok: false; readonly issues: readonly FieldIssue[]};

/**
 * Judges a whole draft: the one rule for the form and for the backend, which never believes a browser. Only
 * fields that the product asks for are read, and the country is the given one.
 */
export function parseBillingAddress(
  draft: BillingDraft,
  product: InvoiceProduct,
  country: Country,
  policies?: FieldPolicies,
): BillingAddressReading {
  const address: {[Field in BillingField]?: string} = {};
  const issues: FieldIssue[] = [];
  for (const row of billingFields(product, country, policies)) {
    const reading = parseFieldRow(row, draft[row.name] ?? '', country);
    if (!reading.ok) {
      const {issue, suggests} = reading;
      issues.push({field: row.name, code: issue, ...(suggests && {suggests})});
    } else if (reading.value !== '') {
      address[row.name] = reading.value;
    }
  }
  return issues.length > 0 ? {ok: false, issues} : {ok: true, value: address as BillingAddress};
}
