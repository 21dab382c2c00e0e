import type {Language} from '../../languages.ts';
import {consoleWords} from '../words.ts';
import {controlOf, type FormIssue} from './form-issue.ts';
import {newInvoiceWords} from './words.ts';

/** What is wrong with a control, in words; undefined when nothing is. */
export function issueText(
  issues: readonly FormIssue[],
  control: string,
  language: Language,
): string | undefined {
  const issue = issues.find((one) => controlOf(one) === control);
  return issue && newInvoiceWords[language].issues[issue.code];
}

/** What the field of an issue is called, with its line. */
export function fieldLabel(issue: FormIssue, language: Language): string {
  const {reference, description, quantity} = consoleWords[language];
  const {fields, daysUntilDue, line, lineAmount, vatRate} = newInvoiceWords[language];
  if ('line' in issue) {
    const labels = {description, quantity, amount: lineAmount, vat: vatRate};
    return `${line} ${issue.line + 1}, ${labels[issue.field]}`;
  }
  const {field} = issue;
  if (field === 'merchant_reference') return reference;
  return field === 'days_until_due' ? daysUntilDue : fields[field];
}
