import {type Country, countryExamples} from '../countries/country.ts';
import {type InvoiceProduct, invoiceProducts} from '../invoice/product.ts';
import type {Offer} from '../purchase/offer.ts';
import type {BillingField} from './issue.ts';

/** How a shop wants fields to be asked for, by field; what it leaves out is as product and country say. */
export type FieldPolicies = NonNullable<Offer['fields']>;

/** One row of the billing form. */
export interface FieldRow {
  readonly name: BillingField;
  /** A person has only contact fields. */
  readonly group: 'company' | 'contact';
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly type: 'text' | 'email' | 'tel' | 'select';
  readonly inputMode?: 'numeric';
  /** Autofill tokens. Source: HTML standard, autofill detail tokens. */
  readonly autocomplete: string;
  /** UTF-16 units; what is sent is never longer. */
  readonly maxLength: number;
  /** A valid text, as people in the country write it. */
  readonly example?: string;
}

const place = ['address_line', 'postal_code', 'postal_place'] as const;
const company: readonly BillingField[] = ['country', 'organization_number', 'business_name', ...place];
const person = ['first_name', 'last_name'] as const;
const reach = ['email', 'phone_number', 'customer_reference'] as const;

/**
 * The rows of the billing form for a product and country, in the order people fill them; the country comes
 * first, because numbers depend on it. Only `customer_reference` is optional, so only that can be hidden or
 * made required; a person is asked for it when the shop's policy names it.
 *
 * Source: Dintero, Kravia: required fields of the billing address by payment type.
 */
export function billingFields(
  product: InvoiceProduct,
  country: Country,
  policies: FieldPolicies = {},
): readonly FieldRow[] {
  const isCompany = invoiceProducts[product].invoicee === 'company';
  const asked: readonly BillingField[] = isCompany
    ? [...company, ...person, ...reach]
    : ['country', ...person, ...place, ...reach];
  const {customer_reference = isCompany ? 'optional' : 'hidden'} = policies;
  return asked
    .filter((name) => name !== 'customer_reference' || customer_reference !== 'hidden')
    .map((name) => ({
      type: 'text',
      maxLength: 100,
      ...controls[name],
      ...exampleOf(name, country),
      name,
      group: isCompany && company.includes(name) ? 'company' : 'contact',
      required: name !== 'customer_reference' || customer_reference === 'required',
      readOnly: policies[name] === 'read_only',
    }));
}

type Control = Pick<FieldRow, 'autocomplete'> & Partial<FieldRow>;

/**
 * The control that suits each field. Dintero documents no lengths for Kravia: registered names and addresses
 * are longer than the 50 characters of its other invoice provider, so they get 200 and 100; that provider's
 * limits stay for the email address (100) and for the reference (50), which a shopper can word shorter.
 */
const controls: Readonly<Record<BillingField, Control>> = {
  country: {autocomplete: 'billing country', type: 'select'},
  organization_number: {autocomplete: 'off', inputMode: 'numeric'},
  business_name: {autocomplete: 'billing organization', maxLength: 200},
  first_name: {autocomplete: 'billing given-name'},
  last_name: {autocomplete: 'billing family-name'},
  address_line: {autocomplete: 'billing address-line1'},
  postal_code: {autocomplete: 'billing postal-code', inputMode: 'numeric'},
  postal_place: {autocomplete: 'billing address-level2'},
  email: {autocomplete: 'billing email', type: 'email'},
  phone_number: {autocomplete: 'billing tel', type: 'tel'},
  customer_reference: {autocomplete: 'off', maxLength: 50},
};

function exampleOf(name: BillingField, country: Country): Pick<FieldRow, 'example'> {
  const examples: {readonly [Field in BillingField]?: string} = countryExamples[country];
  const example = name === 'email' ? 'name@example.com' : examples[name];
  return example ? {example} : {};
}
