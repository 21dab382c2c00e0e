import type {BillingField} from '../../domain/billing/issue.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {FailureReason} from '../../domain/purchase/outcome.ts';
import type {ProblemCode} from '../../domain/purchase/problem-code.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';

/** What can go wrong: a problem of the merchant contract, an ending without invoice, or a page that does not open. */
export type InvoiceErrorCode = ProblemCode | FailureReason | 'expired' | 'checkout-unreachable';

/** What is known of something that went wrong; nothing of it is personal. */
export interface InvoiceErrorFacts {
  /** What went wrong: the guide on events lists the codes. */
  readonly code: InvoiceErrorCode;
  /** The state in which it happened. */
  readonly step: Purchase['state'];
  /** Whether the same thing may work when tried again. */
  readonly retryable: boolean;
  /** The first field at fault, with `invalid-address`; never what was typed there. */
  readonly field?: BillingField | undefined;
  /** The product chosen then, if there was one. */
  readonly product?: InvoiceProduct | undefined;
  /** Finds the problem in the backend's log. */
  readonly correlation_id?: string | undefined;
}

/** Raised when something went wrong, for analytics and support: what the shopper has to know is on the page already. */
export class InvoiceErrorEvent extends Event implements InvoiceErrorFacts {
  declare readonly code: InvoiceErrorCode;
  declare readonly step: Purchase['state'];
  declare readonly retryable: boolean;
  declare readonly field?: BillingField;
  declare readonly product?: InvoiceProduct;
  declare readonly correlation_id?: string;

  constructor(facts: InvoiceErrorFacts) {
    super('invoice-error', {bubbles: true, composed: true});
    Object.assign(this, facts);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'invoice-error': InvoiceErrorEvent;
  }
}
