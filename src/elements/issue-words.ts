import type {FieldRow} from '../domain/billing/fields.ts';
import type {BillingIssue, FieldIssue} from '../domain/billing/issue.ts';
import {fieldLabel} from '../locales/field-label.ts';
import {fill} from '../locales/fill.ts';
import type {MessageKey, Messages} from '../locales/messages.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {elsewhere} from './elsewhere.ts';

/**
 * What a shopper is told about a field that cannot be used. The text is counted, never repeated: it may be
 * somebody's identity number.
 */
export function issueWords(
  issue: FieldIssue,
  row: FieldRow,
  view: BillingFormView,
  messages: Messages,
): string {
  const country = elsewhere(issue, view);
  const key = country ? 'issue_other_country' : keyOf(row.name, issue.code);
  return fill(messages[key], {
    field: fieldLabel(row.name, view.country, messages),
    max: row.maxLength,
    example: row.example ?? '',
    count: view.entry.text(row.name).replace(/\D/g, '').length,
    country: (country && view.countries.get(country)) ?? '',
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
