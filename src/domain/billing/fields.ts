import {countries} from '../countries/countries.ts';
import type {Country} from '../countries/country.ts';
import {type InvoiceProduct, invoiceProducts} from '../invoice/product.ts';
import type {Offer} from '../purchase/offer.ts';
import type {BillingField} from './issue.ts';

/** How a shop wants fields to be asked for, by field; what it leaves out is as product and country say. */
export type FieldPolicies = NonNullable<Offer['fields']>;

/** The control that suits a field, the same for every product and country. */
interface Control {
  readonly type: 'text' | 'email' | 'tel' | 'select';
  /** Autofill tokens. Source: HTML standard, autofill detail tokens. */
  readonly autocomplete: string;
  readonly inputMode?: 'numeric';
  /** UTF-16 units; what is sent is never longer. */
  readonly maxLength: number;
}

/** One row of the form. */
export interface FieldRow extends Control {
  readonly name: BillingField;
  /** A person has only contact fields. */
  readonly group: 'company' | 'contact';
  readonly required: boolean;
  readonly readOnly: boolean;
  /** A valid text, as people in the country write it. */
  readonly example?: string;
}

/**
 * Longest texts: Dintero documents no lengths for Kravia. Registered names and addresses are longer than the
 * 50 characters of its other invoice provider, so they get 100 and 200; what a shopper can word shorter, the
 * reference (50), and the email address (100) keep that provider's limits. Numbers leave room for pasted marks.
 */
const controls: Readonly<Record<BillingField, Control>> = {
  country: {type: 'select', autocomplete: 'billing country', maxLength: 2},
  organization_number: {type: 'text', autocomplete: 'off', inputMode: 'numeric', maxLength: 40},
  business_name: {type: 'text', autocomplete: 'billing organization', maxLength: 200},
  first_name: {type: 'text', autocomplete: 'billing given-name', maxLength: 100},
  last_name: {type: 'text', autocomplete: 'billing family-name', maxLength: 100},
  address_line: {type: 'text', autocomplete: 'billing address-line1', maxLength: 100},
  postal_code: {type: 'text', autocomplete: 'billing postal-code', inputMode: 'numeric', maxLength: 10},
  postal_place: {type: 'text', autocomplete: 'billing address-level2', maxLength: 100},
  email: {type: 'email', autocomplete: 'billing email', maxLength: 100},
  phone_number: {type: 'tel', autocomplete: 'billing tel', maxLength: 40},
  customer_reference: {type: 'text', autocomplete: 'off', maxLength: 50},
};

const address = ['address_line', 'postal_code', 'postal_place'] as const;
const name = ['first_name', 'last_name'] as const;
const reach = ['email', 'phone_number', 'customer_reference'] as const;

/** Fields by invoicee and group, in the order people fill them. The country comes first: numbers depend on it. */
const layouts = {
  company: {
    company: ['country', 'organization_number', 'business_name', ...address],
    contact: [...name, ...reach],
  },
  person: {company: [], contact: ['country', ...name, ...address, ...reach]},
} as const;

/**
 * The rows of the billing form for a product and country, in order. Only `customer_reference` is optional,
 * so only that can be hidden or made required; a person is asked for it when the shop's policy names it.
 *
 * Source: Dintero, Kravia: required fields of the billing address by payment type.
 */
export function billingFields(
  product: InvoiceProduct,
  country: Country,
  policies: FieldPolicies = {},
): readonly FieldRow[] {
  const {invoicee} = invoiceProducts[product];
  const {organizationNumber, postalCode, phoneNumber} = countries[country];
  const examples: {readonly [Field in BillingField]?: string} = {
    organization_number: organizationNumber.example,
    postal_code: postalCode.example,
    phone_number: phoneNumber.example,
    email: 'name@example.com',
  };
  const toRow =
    (group: FieldRow['group']) =>
    (field: BillingField): FieldRow => ({
      ...controls[field],
      name: field,
      group,
      required: field !== 'customer_reference' || policies[field] === 'required',
      readOnly: policies[field] === 'read_only',
      ...(examples[field] && {example: examples[field]}),
    });
  const {company, contact} = layouts[invoicee];
  const reference = policies.customer_reference ?? (invoicee === 'person' ? 'hidden' : 'optional');
  return [...company.map(toRow('company')), ...contact.map(toRow('contact'))].filter(
    (row) => row.name !== 'customer_reference' || reference !== 'hidden',
  );
}
