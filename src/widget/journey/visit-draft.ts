import type {VisitMemory} from '../../checkout/visit-memory.ts';
import {type Country, isCountry} from '../../domain/countries/country.ts';
import {type InvoiceProduct, isInvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {InvoiceBillingForm} from '../../elements/billing-form/invoice-billing-form.ts';

/** Where what was filled in is put back. */
export interface DraftHost {
  product?: InvoiceProduct;
  country?: Country;
  prefill?: BillingDraft;
  readonly noDraft: boolean;
}

/** What the shop's page set before something was put back over it. */
interface Restored {
  readonly before: BillingDraft | undefined;
  readonly now: BillingDraft;
}

/**
 * Keeps what a shopper fills in for the case that the page is reloaded: when a changed field is left and when the
 * page goes out of view, not on each key, and not before something was typed.
 */
export class VisitDraft {
  readonly #host: DraftHost;
  readonly #memory: VisitMemory;
  #form: InvoiceBillingForm | null = null;
  #root: EventTarget | undefined;
  #isOff = false;
  #kept = '';
  #restored: Restored | undefined;

  constructor(host: DraftHost, memory: VisitMemory) {
    this.#host = host;
    this.#memory = memory;
  }

  /** Fills in again what was remembered. */
  restore(product: string | undefined, draft: BillingDraft | undefined): void {
    const host = this.#host;
    if (isInvoiceProduct(product)) host.product = product;
    if (!draft || host.noDraft) return;
    const now = {...host.prefill, ...draft};
    this.#restored = {before: host.prefill, now};
    host.prefill = now;
    if (isCountry(draft.country)) host.country = draft.country;
  }

  /** Listens to the form that is shown, and to no other, and keeps what stands in it already. */
  follow(form: InvoiceBillingForm | null): void {
    const {noDraft} = this.#host;
    if (noDraft && !this.#isOff) this.#memory.forgetDraft();
    this.#isOff = noDraft;
    const followed = noDraft ? null : form;
    if (followed === this.#form) return;
    this.#root?.removeEventListener('change', this.keep);
    removeEventListener('pagehide', this.keep);
    document.removeEventListener('visibilitychange', this.keep);
    this.#form = followed;
    this.#root = followed?.renderRoot;
    if (!followed) return;
    this.#root?.addEventListener('change', this.keep);
    addEventListener('pagehide', this.keep);
    document.addEventListener('visibilitychange', this.keep);
    this.keep();
  }

  /** Keeps what is filled in, if it is something new. */
  readonly keep = (): void => {
    if (!this.#form?.product) return;
    const {product, draft, prefill} = this.#form;
    const text = JSON.stringify([product, draft]);
    if (text === this.#kept || (this.#kept === '' && !isTyped(draft, prefill))) return;
    this.#kept = text;
    this.#memory.keepDraft(product, draft, Date.now());
  };

  /** Forgets everything, and leaves the form to what the shop's page knows. */
  forget(): void {
    this.#memory.forgetDraft();
    this.#kept = '';
    if (this.#restored && this.#host.prefill === this.#restored.now) {
      const {before} = this.#restored;
      Object.assign(this.#host, {prefill: before});
    }
    this.#restored = undefined;
  }
}

/** Whether something stands in the form that was not known before. */
function isTyped(draft: BillingDraft, known: BillingDraft = {}): boolean {
  const {country: _chosen, ...texts} = draft;
  return Object.entries(texts).some(([field, text]) => text !== (known[field as keyof BillingDraft] ?? ''));
}
