import type {FieldRow} from '../domain/billing/fields.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {ProductTraits} from '../domain/invoice/product.ts';
import {fill} from '../locales/fill.ts';
import type {Messages} from '../locales/messages.ts';
import {billingIssueWords} from './billing-issue-words.ts';

/** One row of the billing form as it is shown at present. */
export interface BillingRowView {
  readonly row: FieldRow;
  readonly hint: string | undefined;
  /** Why the text cannot be used; stands in the place of the hint. */
  readonly issue: string | undefined;
  /** A country in which the text would be right, and that can be chosen. */
  readonly elsewhere: Country | undefined;
}

/** What all rows of a form share. */
export interface BillingFormContext {
  readonly traits: ProductTraits;
  readonly countries: readonly Country[];
  readonly nameOf: (country: Country) => string;
  readonly messages: Messages;
}

/** How a row looks with a text in it and, maybe, something wrong with that. */
export function viewBillingRow(
  row: FieldRow,
  text: string,
  issue: FieldIssue | undefined,
  context: BillingFormContext,
): BillingRowView {
  const {countries, nameOf, messages} = context;
  const elsewhere = issue?.suggests?.find((country) => countries.includes(country));
  return {
    row,
    hint: hintOf(row, context),
    issue: issue && billingIssueWords(issue, row, text, elsewhere && nameOf(elsewhere), messages),
    elsewhere,
  };
}

function hintOf({name, example}: FieldRow, {traits, messages}: BillingFormContext): string | undefined {
  if (name === 'customer_reference') {
    return traits.grouped ? messages.customer_reference_hint_grouped : messages.customer_reference_hint;
  }
  const unfamiliar = name === 'organization_number' || name === 'phone_number';
  return unfamiliar && example ? fill(messages.example, {example}) : undefined;
}
