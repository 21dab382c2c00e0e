import {elsewhere} from '../domain/billing/elsewhere.ts';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {BillingIssue, FieldIssue} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import {normaliseNumber} from '../domain/countries/normalise-text.ts';
import {fieldLabel} from './field-label.ts';
import {fill} from './fill.ts';
import type {MessageKey, Messages} from './messages.ts';

/** Where a field is that cannot be used, and what stands in it. */
export interface IssuePlace {
  /** Whose rules the field follows. */
  readonly country: Country;
  /** The countries that can be chosen, with their names. */
  readonly countries: ReadonlyMap<Country, string>;
  readonly text: string;
}

/**
 * What a shopper is told about a field that cannot be used. The text is counted, never repeated: it may be
 * somebody's identity number.
 */
export function issueWords(
  issue: FieldIssue,
  row: FieldRow,
  {country, countries, text}: IssuePlace,
  messages: Messages,
): string {
  const other = elsewhere(issue, countries);
  const key = other ? 'issue_other_country' : keyOf(row.name, issue.code);
  return fill(messages[key], {
    field: fieldLabel(row.name, country, messages),
    max: row.maxLength,
    example: row.example ?? '',
    count: normaliseNumber(text).replace(/\D/g, '').length,
    country: (other && countries.get(other)) ?? '',
  });
}

function keyOf(field: FieldRow['name'], code: BillingIssue): MessageKey {
  if (code === 'too_long') return 'issue_too_long';
  if (field === 'postal_code' || field === 'phone_number' || field === 'email') {
    return code === 'required' || code === 'empty' ? 'required' : 'issue_format';
  }
  if (field !== 'organization_number' || code === 'required' || code === 'empty') return 'required';
  return code === 'characters' || code === 'length' || code === 'personal_number'
    ? `issue_${code}`
    : 'issue_check_digit';
}
