import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {invoiceProducts} from '../../domain/invoice/product.ts';
import type {PurchaseResult, Receipt} from '../../domain/purchase/receipt.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import type {MessageKey, Messages} from '../../locales/messages.ts';
import {buttonStyles} from '../button-styles.ts';
import {inputs} from '../inputs.ts';
import {quietButtonStyles} from '../quiet-button-styles.ts';
import {tokens} from '../tokens.ts';
import {receiptStyles} from './invoice-receipt-styles.ts';
import {type ReceiptFact, receiptFacts} from './receipt-facts.ts';
import {receiptHeading} from './receipt-heading.ts';

/**
 * What the shopper keeps of a purchase: the invoice's number, dates and amount, and what happens next. An
 * invoice that is created is never worded as paid.
 *
 * @csspart receipt - The receipt.
 * @csspart heading - The first line of the receipt, which takes the focus.
 * @csspart text - What the receipt says happens next.
 * @csspart facts - The lines of the receipt together.
 * @csspart fact - One line of the receipt.
 * @csspart term - What a line of the receipt is about.
 * @csspart description - What a line of the receipt says.
 * @csspart document - The link to the PDF.
 * @slot - What the shop adds below.
 */
export class InvoiceReceipt extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceReceipt>(
    'result',
    'documentUrl',
    'locale',
    'messages',
  );
  static override styles: CSSResultGroup = [tokens, buttonStyles, quietButtonStyles, receiptStyles];

  /** The backend's answer; nothing is shown unless it carries a receipt. */
  result?: PurchaseResult;
  /** Where the invoice can be opened as PDF, once the receipt says that there is one. */
  documentUrl?: string;
  /** The language of dates and amounts. */
  locale: Locale = 'en';
  /** The words of that language; nothing is shown without. */
  messages?: Messages;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {messages, result} = this;
    const receipt = result?.receipt;
    if (!messages || !receipt) return nothing;
    const next = this.#next(receipt);
    return html`
      <section part="receipt" aria-labelledby="heading">
        <h2 id="heading" class=${this.result?.outcome === 'on_hold' ? nothing : 'done'} part="heading" tabindex="-1" .textContent=${receiptHeading(result.outcome, receipt, messages)}></h2>
        ${next ? html`<p part="text" .textContent=${messages[next]}></p>` : nothing}
        <dl part="facts">${receiptFacts(receipt, this.locale, messages).map((fact) => this.#renderFact(fact))}</dl>
        ${receipt.document && this.documentUrl ? this.#renderDocument(this.documentUrl, messages) : nothing}
        <slot></slot>
      </section>
    `;
  }

  #renderFact({term, description, translate}: ReceiptFact): TemplateResult {
    return html`
      <div part="fact">
        <dt part="term" .textContent=${term}></dt>
        <dd part="description" translate=${translate} .textContent=${description}></dd>
      </div>
    `;
  }

  #renderDocument(url: string, messages: Messages): TemplateResult {
    return html`
      <a class="button quiet" part="document" href=${url} target="_blank" rel="noopener" .textContent=${messages.open_document}></a>
    `;
  }

  /** Nothing while the outcome is open or once something was paid: each of the sentences says that nothing is. */
  #next(receipt: Receipt): MessageKey | undefined {
    if (this.result?.outcome === 'on_hold' || receipt.captured_amount > 0) return undefined;
    if (invoiceProducts[receipt.payment_product_type].grouped) return 'next_grouped';
    return receipt.payment_details ? 'next_merchant' : 'next_delivered';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-receipt': InvoiceReceipt;
  }
}
