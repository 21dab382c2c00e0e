import type {BillingField} from '../../domain/billing/issue.ts';
import type {Company} from '../../domain/company.ts';
import type {SearchedField} from '../../domain/company-query.ts';

/** What a look-up has left to say below the field that it began in. */
export interface CompanyNote {
  readonly field: SearchedField;
  readonly told?: 'company_undone' | 'company_unavailable';
  /** The company that the fields are about: it is warned of where that is due. */
  readonly company?: Company | undefined;
  /** Fields that were filled in, and fields that were left as the shopper wrote them. */
  readonly filled?: readonly BillingField[];
  readonly kept?: readonly BillingField[];
  readonly undo?: (() => void) | undefined;
  /** The organization number that the note belongs to, as it was typed. */
  readonly number: string;
}
