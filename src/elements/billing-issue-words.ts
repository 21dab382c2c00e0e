import type {FieldRow} from '../domain/billing/fields.ts';
import type {BillingIssue, FieldIssue} from '../domain/billing/issue.ts';
import {fill} from '../locales/fill.ts';
import type {MessageKey, Messages} from '../locales/messages.ts';

const numberWords: {readonly [Issue in BillingIssue]?: MessageKey} = {
  characters: 'issue_characters',
  length: 'issue_length',
  personal_number: 'issue_personal_number',
};

/**
 * What a shopper is told about a field that cannot be used. The text is counted, never repeated: it may be
 * somebody's identity number. `elsewhere` names the country whose number it would be, when that can be chosen.
 */
export function billingIssueWords(
  {field, code}: FieldIssue,
  {maxLength, example = ''}: FieldRow,
  text: string,
  elsewhere: string | undefined,
  messages: Messages,
): string {
  if (field === 'country') return messages.problem_invalid_address;
  if (code === 'too_long') return fill(messages.issue_too_long, {max: maxLength});
  if (code === 'other_country' && elsewhere) return fill(messages.issue_other_country, {country: elsewhere});
  if (code === 'required' || code === 'empty') return messages[`required_${field}`];
  switch (field) {
    case 'postal_code':
    case 'phone_number':
    case 'email':
      return fill(messages[`issue_${field}`], {example});
    case 'organization_number':
      return fill(messages[numberWords[code] ?? 'issue_check_digit'], {
        example,
        count: text.replace(/\D/g, '').length,
      });
    default:
      return messages[`required_${field}`];
  }
}
