import type {BillingIssue, FieldIssue} from '../domain/billing/issue.ts';
import {unreachable} from '../domain/unreachable.ts';
import type {IssuedInvoice, IssueRefusal} from '../server/invoices.ts';

/** What became of one line. */
export type LineOutcome =
  /** The invoice was made now. */
  | 'issued'
  /** The invoice was there already, from an earlier run or from the shop. */
  | 'existing'
  /** Kravia declined it; the same line may be tried again. */
  | 'failed'
  /** Dintero or the duplicate rule refused it; the line or the options have to change first. */
  | 'refused'
  /** The line cannot be invoiced as it is; nothing was sent. */
  | 'invalid'
  /** No answer or no decision came: an invoice may exist. Running the same file again finds out, without making a second one. */
  | 'unknown';

/** One line of the report. Holds references and codes, nothing of a buyer. */
export interface ReportLine {
  /** Of the input, from 1. */
  readonly line: number;
  readonly merchant_reference?: string;
  readonly outcome: LineOutcome;
  readonly code?: string;
  /** The member that has to be corrected. */
  readonly field?: string;
  /** What to do. */
  readonly message?: string;
  readonly transaction_id?: string;
  readonly invoice_number?: string;
}

/** What an answer says of its line. */
export type LineResult = Omit<ReportLine, 'line' | 'merchant_reference'>;

/** Says of an invoice in the report that it exists. */
export function issuedResult({existing, invoice}: IssuedInvoice): LineResult {
  return {outcome: existing ? 'existing' : 'issued', ...named(invoice)};
}

/** Says in the report why a line has no invoice. */
export function refusedResult(issue: IssueRefusal): LineResult {
  const {code} = issue;
  switch (code) {
    case 'invalid-order':
    case 'invalid-option':
      return {outcome: 'invalid', code, message: issue.message};
    case 'invalid-address':
      return {outcome: 'invalid', code, ...addressRemedy(issue.errors)};
    case 'failed': {
      const {reason, transaction_id} = issue;
      const message = 'no invoice was made; it may be tried again';
      return {outcome: 'failed', code: reason, message, ...(transaction_id && {transaction_id})};
    }
    case 'refused':
      return {outcome: 'refused', code, message: `Dintero answered ${issue.status}; correct the line`};
    case 'different-invoice': {
      const message = 'merchant_reference: it has an invoice over something else; use another';
      return {outcome: 'refused', code, message, ...named(issue.invoice)};
    }
    case 'duplicate':
      return {outcome: 'refused', code, message: 'merchant_reference: it was used before; use another'};
    case 'cancelled':
      return {
        outcome: 'refused',
        code,
        message: 'merchant_reference: its invoice was cancelled; use another',
      };
    case 'undecided':
      return {outcome: 'unknown', code, message: 'Kravia is still deciding; run the same file again'};
    case 'unknown':
      return {outcome: 'unknown', code, message: 'no answer came; run the same file again'};
    default:
      return unreachable(issue);
  }
}

const remedies: Readonly<Record<BillingIssue, string>> = {
  empty: 'fill it in',
  required: 'fill it in, the way its country writes it',
  too_long: 'shorten it',
  characters: 'use digits only',
  length: 'look for a digit too many or too few',
  check_digit: 'look for a mistyped digit',
  structure: 'use the number of a company',
  personal_number: "use the company's number, not a person's",
  other_country: 'correct it or the country',
};

function addressRemedy(errors: readonly FieldIssue[]): Pick<ReportLine, 'field' | 'message'> {
  const [first] = errors;
  const message = errors.map(({field, code}) => `${field}: ${remedies[code]}`).join('; ');
  return {...(first && {field: `order.billing_address.${first.field}`}), message};
}

function named({transaction_id, invoice_number}: IssuedInvoice['invoice']) {
  return {transaction_id, ...(invoice_number !== undefined && {invoice_number})};
}
