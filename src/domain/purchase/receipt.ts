import type {InvoiceProduct} from '../invoice/product.ts';
import type {Currency} from '../order.ts';
import type {FailureReason, Outcome} from './outcome.ts';

/** What a shopper may keep of a purchase. Holds nothing personal: whoever has the result token can read it. */
export interface Receipt {
  readonly merchant_reference: string;
  readonly payment_product_type: InvoiceProduct;
  /** Minor units, VAT included. */
  readonly amount: number;
  readonly currency: Currency;
  /** Absent until Kravia has issued the invoice; a grouped one comes after its period. */
  readonly invoice_number?: string;
  /** `YYYY-MM-DD`, as printed on the invoice. */
  readonly invoice_date?: string;
  readonly due_date?: string;
  /** `YYYY-MM-DD`, from the terms of the product. */
  readonly expected_issue_date?: string;
  readonly expected_due_date?: string;
  /** Minor units that Kravia has reported as paid. */
  readonly captured_amount: number;
  /** Whether `GET /document` has the invoice as PDF. */
  readonly document: boolean;
  /** Where to pay, when the merchant delivers the invoice. */
  readonly payment_details?: {
    readonly bban?: string;
    readonly iban?: string;
    readonly swift?: string;
    readonly kid?: string;
  };
}

/** The backend's answer about a purchase: `GET /result`. `final: false` means ask again. */
export interface PurchaseResult {
  readonly outcome: Outcome;
  readonly final: boolean;
  /** With `failed`. */
  readonly reason?: FailureReason;
  /** With `authorized` and `on_hold`. */
  readonly receipt?: Receipt;
}
