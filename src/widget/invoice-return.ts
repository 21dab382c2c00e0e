import {
  type CSSResultGroup,
  css,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {property} from 'lit/decorators.js';
import {readResultToken} from '../checkout/return-visit.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {Messages} from '../locales/messages.ts';
import {announce} from './announce.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';
import {renderOutcome} from './render-outcome.ts';
import {WordsController} from './words-controller.ts';

/**
 * The shop's return page: tells what became of the purchase that the shopper comes back from. It asks the backend,
 * whatever the address says. Without a result token in the address it shows what the shop put into it.
 *
 * @slot - Shown when there is no purchase to tell about.
 * @slot retry - A way back to the checkout; shown when no invoice was made.
 * @fires invoice-complete {InvoiceCompleteEvent} The invoice is created.
 * @fires invoice-cancel {InvoiceCancelEvent} The shopper cancelled.
 * @fires invoice-error {InvoiceErrorEvent} Something went wrong that the shopper has been told about.
 * @fires invoice-state-change {InvoiceStateChangeEvent} The purchase entered another state.
 */
export class InvoiceReturn extends LitElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .retry {
      display: block;
      margin-block-start: 1rem;
    }
  `;

  /** Base URL of the merchant backend, absolute or relative to the page. */
  @property() backend = '';
  /** BCP 47 language of the words. Default: the page's, then the browser's. */
  @property() locale?: string;
  /** Single sentences in the shop's own words. */
  @property({attribute: false}) messages?: Partial<Messages>;

  readonly #controller = new PurchaseController(this);
  readonly #words = new WordsController(this);

  /** Tells the page about the purchase; called by the controller. */
  purchaseChanged(now: Purchase, before: Purchase): void {
    if (now.state === 'confirming' || now.state === 'settled') void loadReceipt();
    announce(this, now, before);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const token = readResultToken(location.href);
    if (changed.has('backend') && this.backend && token) this.#controller.beginReturned(this.backend, token);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {purchase, documentUrl} = this.#controller;
    const {messages, language} = this.#words;
    if (purchase.state === 'loading') return html`<slot></slot>`;
    if (!messages) return nothing;
    const undone = ['cancelled', 'failed', 'expired', 'unavailable'].includes(purchase.state);
    return html`
      <div lang=${language}>${renderOutcome(purchase, messages, language, documentUrl)}</div>
      ${undone ? html`<slot name="retry" class="retry"></slot>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-return': InvoiceReturn;
  }
}
