import type {BillingField, Country} from 'invoice-checkout';
import type {IssueRefusal} from 'invoice-checkout/server';
import type {FormIssueCode} from '../../console/new-invoice/form-issue.ts';

/** Everything the form for a new invoice says, in one language. */
export interface NewInvoiceWords {
  readonly note: string;
  readonly referenceHint: string;
  readonly daysUntilDue: string;
  readonly daysHint: string;
  readonly lines: string;
  readonly line: string;
  readonly lineAmount: string;
  readonly vatRate: string;
  readonly addLine: string;
  readonly removeLine: string;
  readonly total: string;
  readonly updateTotal: string;
  readonly contact: string;
  readonly optional: string;
  /** Before an example. */
  readonly example: string;
  readonly fields: Readonly<Record<BillingField, string>>;
  /** What the number of a company is called in each country. */
  readonly organizationNumbers: Readonly<Record<Country, string>>;
  readonly issue: string;
  readonly check: string;
  /** Before the page's title, when there is something to correct or to decide. */
  readonly problem: string;
  /** Why a field cannot be used. */
  readonly issues: Readonly<Record<FormIssueCode, string>>;
  /** Why nothing was invoiced. */
  readonly refusals: Readonly<Record<IssueRefusal['code'], string>>;
  readonly seeInvoice: string;
  /** A link to an attempt that made no invoice. */
  readonly seeAttempt: string;
}
