import type {InvoiceProduct} from '../../../domain/invoice/product.ts';
import type {AddressField} from '../address-fields.ts';

/** Every word on the checkout and BankID pages, in one language. `{…}` marks where a value goes. */
export interface PageWords {
  /** For `lang` and for numbers, BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly test: string;
  readonly products: string;
  readonly product: Readonly<Record<InvoiceProduct, string>>;
  /** {days} */
  readonly due: string;
  readonly monthly: string;
  readonly quarterly: string;
  readonly not_payable: string;
  readonly address: string;
  readonly field: Readonly<Record<AddressField, string>>;
  readonly optional: string;
  readonly change: string;
  readonly more: string;
  readonly missing: string;
  readonly invalid: string;
  readonly check: string;
  readonly countries: {readonly NO: string; readonly SE: string; readonly FI: string};
  readonly identity: string;
  readonly terms: string;
  readonly pay: string;
  readonly cancel: string;
  readonly paying: string;
  readonly trouble: string;
  readonly aborted: string;
  readonly bankid: string;
  /** {amount} {merchant} */
  readonly bankid_text: string;
  readonly approve: string;
  readonly abort: string;
  readonly other_person: string;
  readonly not_found: string;
  readonly not_found_text: string;
  readonly back: string;
  readonly authorized: string;
  readonly on_hold: string;
  readonly failed: string;
  readonly cancelled: string;
  readonly leaving: string;
}
