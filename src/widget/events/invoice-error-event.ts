import type {BillingField} from '../../domain/billing/issue.ts';
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {ProblemCode} from '../../domain/purchase/problem-code.ts';

/** What can go wrong: a problem of the merchant contract, an ending without invoice, or a page that does not open. */
export type InvoiceErrorCode = ProblemCode | FailureReason | 'expired' | 'checkout-unreachable';

/** Raised when something went wrong that the shopper has been told about. */
export class InvoiceErrorEvent extends Event {
  readonly code: InvoiceErrorCode;
  /** Whether the same thing may work when tried again. */
  readonly retryable: boolean;
  /** The first field at fault, with `invalid-address`; never what was typed there. */
  readonly field: BillingField | undefined;

  constructor(code: InvoiceErrorCode, retryable: boolean, field?: BillingField) {
    super('invoice-error', {bubbles: true, composed: true});
    this.code = code;
    this.retryable = retryable;
    this.field = field;
  }
}

declare global {
  interface HTMLElementEventMap {
    'invoice-error': InvoiceErrorEvent;
  }
}
