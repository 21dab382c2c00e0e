import type {Html} from '../../fill-page.ts';
import type {FormIssue} from './form-issue.ts';
import type {InvoiceDraft} from './invoice-draft.ts';

/** A form for a new invoice as it is shown: what is typed, and what is to be said about it. */
export interface FormState {
  readonly draft: InvoiceDraft;
  readonly issues: readonly FormIssue[];
  /** Why nothing was invoiced. */
  readonly refusal?: Html | undefined;
  /** What was changed on the way here, and gets the focus. */
  readonly focus?: 'last-line' | 'total' | undefined;
}
