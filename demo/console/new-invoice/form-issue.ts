import type {BillingField, FieldIssue} from 'invoice-checkout';
import type {LineField} from './invoice-draft.ts';

/** Why a field of the form for a new invoice cannot be used. */
export type FormIssueCode =
  | 'required'
  | 'too_long'
  | 'format'
  | 'characters'
  | 'length'
  | 'check_digit'
  | 'personal_number'
  | 'other_country'
  | 'reference'
  | 'days'
  | LineNumber;

type LineNumber = Exclude<LineField, 'description'>;

/** A field of the form that cannot be used; those of a line count from 0. */
export type FormIssue =
  | {readonly field: 'merchant_reference' | 'days_until_due' | BillingField; readonly code: FormIssueCode}
  | {readonly field: LineField; readonly line: number; readonly code: FormIssueCode};

/** The id of the control that an issue is about. */
export function controlOf(issue: FormIssue): string {
  return 'line' in issue ? `${issue.field}-${issue.line}` : issue.field;
}

/** What the kit says about an address, in the form's codes: only the number of a company is told apart closely. */
export function addressIssue({field, code}: FieldIssue): FormIssue {
  switch (code) {
    case 'required':
    case 'too_long':
      return {field, code};
    case 'empty':
      return {field, code: 'required'};
    case 'structure':
      return {field, code: field === 'organization_number' ? 'check_digit' : 'format'};
    default:
      return {field, code: field === 'organization_number' ? code : 'format'};
  }
}
