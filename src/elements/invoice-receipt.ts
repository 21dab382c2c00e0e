import {type CSSResultGroup, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {invoiceProducts} from '../domain/invoice/product.ts';
import type {OfferedProduct} from '../domain/purchase/offer.ts';
import type {PurchaseResult, Receipt} from '../domain/purchase/receipt.ts';
import {en} from '../locales/en.ts';
import type {MessageKey, Messages} from '../locales/messages.ts';
import {buttonStyles} from './button-styles.ts';
import {formatAmount} from './format-amount.ts';
import {formatDay} from './format-day.ts';
import {receiptStyles} from './invoice-receipt-styles.ts';
import {tokens} from './tokens.ts';

/**
 * What the shopper keeps of a purchase: the invoice's number, dates and amount, and what happens next. An
 * invoice that is created is never worded as paid.
 *
 * @csspart receipt The whole.
 * @csspart heading The first line; takes focus by `focus()`.
 * @csspart document The link to the PDF.
 * @slot - What the shop adds below.
 */
export class InvoiceReceipt extends LitElement {
  static override styles: CSSResultGroup = [tokens, buttonStyles, receiptStyles];

  /** The backend's answer; nothing is shown unless it carries a receipt. */
  @property({attribute: false}) result?: PurchaseResult;
  /** Who delivers the invoice, where the offer is known. */
  @property({attribute: false}) invoiceChannel?: OfferedProduct['invoice_channel'];
  /** Where the invoice can be opened as PDF, once the receipt says that there is one. */
  @property({attribute: false}) documentUrl?: string;
  /** BCP 47, for dates and amounts. */
  @property() locale = 'en';
  /** The words shown, in the page's language. */
  @property({attribute: false}) messages: Messages = en;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const receipt = this.result?.receipt;
    if (!receipt) return nothing;
    return html`
      <section part="receipt" aria-labelledby="heading">
        <h2 id="heading" part="heading" tabindex="-1">${this.messages[this.#heading(receipt)]}</h2>
        ${this.#renderNext(receipt)}
        <dl>${this.#renderFacts(receipt)}${this.#renderPaymentDetails(receipt)}</dl>
        ${this.#renderDocument(receipt)}
        <slot></slot>
      </section>
    `;
  }

  #heading(receipt: Receipt): MessageKey {
    if (this.result?.outcome === 'on_hold') return 'on_hold';
    return invoiceProducts[receipt.payment_product_type].grouped ? 'invoice_grouped' : 'invoice_created';
  }

  /** Says nothing once something was paid, or while the outcome is open: each sentence says that nothing is. */
  #renderNext(receipt: Receipt): TemplateResult | typeof nothing {
    if (receipt.captured_amount > 0 || this.result?.outcome === 'on_hold') return nothing;
    return html`<p>${this.messages[this.#next(receipt)]}</p>`;
  }

  #next(receipt: Receipt): MessageKey {
    if (invoiceProducts[receipt.payment_product_type].grouped) return 'next_grouped';
    const byMerchant = this.invoiceChannel === 'merchant' || receipt.payment_details !== undefined;
    return byMerchant ? 'next_merchant' : 'next_delivered';
  }

  #renderFacts(receipt: Receipt): unknown[] {
    const {messages} = this;
    return [
      this.#renderFact(messages.merchant_reference, receipt.merchant_reference),
      this.#renderFact(messages.invoice_number, receipt.invoice_number),
      this.#renderFact(messages.amount, this.#amount(receipt.amount, receipt)),
      receipt.invoice_date
        ? this.#renderFact(messages.invoice_date, this.#day(receipt.invoice_date))
        : this.#renderFact(messages.expected_issue_date, this.#day(receipt.expected_issue_date)),
      receipt.due_date
        ? this.#renderFact(messages.due_date, this.#day(receipt.due_date))
        : this.#renderFact(messages.expected_due_date, this.#day(receipt.expected_due_date)),
      receipt.captured_amount > 0
        ? this.#renderFact(messages.captured_amount, this.#amount(receipt.captured_amount, receipt))
        : nothing,
    ];
  }

  #renderPaymentDetails({payment_details: details}: Receipt): unknown[] {
    return [
      this.#renderFact(this.messages.account, details?.bban),
      this.#renderFact('IBAN', details?.iban),
      this.#renderFact('BIC / SWIFT', details?.swift),
      this.#renderFact(this.messages.kid, details?.kid),
    ];
  }

  #renderFact(term: string, description: string | undefined): TemplateResult | typeof nothing {
    return description ? html`<div><dt>${term}</dt><dd>${description}</dd></div>` : nothing;
  }

  #renderDocument(receipt: Receipt): TemplateResult | typeof nothing {
    if (!receipt.document || !this.documentUrl) return nothing;
    return html`
      <a class="button quiet" part="document" href=${this.documentUrl} target="_blank" rel="noopener">
        ${this.messages.open_document}
      </a>
    `;
  }

  #amount(amount: number, {currency}: Receipt): string {
    return formatAmount(amount, currency, this.locale);
  }

  #day(day: string | undefined): string | undefined {
    return day && formatDay(day, this.locale);
  }
}
