import type {Country} from '../countries/country.ts';
import {normaliseLine} from '../countries/normalise-text.ts';
import {formatOrganizationNumber, parseOrganizationNumber} from '../countries/organization-number.ts';
import {formatPhoneNumber, parsePhoneNumber} from '../countries/phone-number.ts';
import {formatPostalCode, parsePostalCode} from '../countries/postal-code.ts';
import type {Reading} from '../countries/reading.ts';
import type {InvoiceProduct} from '../invoice/product.ts';
import {fail, ok} from '../result.ts';
import {parseEmail} from './email-address.ts';
import {billingFields, type FieldPolicies, type FieldRow} from './fields.ts';
import type {BillingField} from './issue.ts';
import {parseTextLine} from './text-line.ts';

/**
 * Judges the text of one field as {@link parseBillingAddress} would: the form that is sent, or why there is
 * none. `''` means that nothing is sent: the field is optional and empty, or not asked for at all.
 */
export function parseBillingField(
  field: BillingField,
  text: string,
  product: InvoiceProduct,
  country: Country,
  policies?: FieldPolicies,
): Reading<string> {
  const row = billingFields(product, country, policies).find(({name}) => name === field);
  return row === undefined ? ok('') : parseFieldRow(row, text, country);
}

/** Judges the text of a row of the form, like {@link parseBillingField}. */
export function parseFieldRow(row: FieldRow, text: string, country: Country): Reading<string> {
  const reading = kinds[row.name].parse(text, country);
  if (reading.ok) return reading.value.length > row.maxLength ? fail('too_long') : reading;
  if (reading.issue !== 'empty') return reading;
  return row.required ? fail('required') : ok('');
}

/** A valid text in the form that people read (`923609016` becomes `923 609 016`), any other as it was typed. */
export function formatBillingField(field: BillingField, text: string, country: Country): string {
  return kinds[field].format(text, country);
}

/** How texts of a field are judged and shown. */
interface Kind {
  readonly parse: (text: string, country: Country) => Reading<string>;
  readonly format: (text: string, country: Country) => string;
}

function kind<Value extends string>(
  parse: (text: string, country: Country) => Reading<Value>,
  format: (value: Value, country: Country, text: string) => string = (value) => value,
): Kind {
  return {
    parse,
    format(text, country) {
      const reading = parse(text, country);
      return reading.ok ? format(reading.value, country, text) : text;
    },
  };
}

const line = kind(parseTextLine);
const kinds: Readonly<Record<BillingField, Kind>> = {
  country: kind((_, country) => ok(country)),
  organization_number: kind(parseOrganizationNumber, formatOrganizationNumber),
  business_name: line,
  first_name: line,
  last_name: line,
  address_line: line,
  postal_code: kind(parsePostalCode, formatPostalCode),
  postal_place: line,
  // The form of the DNS is for machines: people see the host as they typed it.
  email: kind(parseEmail, (_value, _country, text) => normaliseLine(text)),
  phone_number: kind(parsePhoneNumber, formatPhoneNumber),
  customer_reference: line,
};
