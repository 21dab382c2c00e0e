import {html, type LitElement, nothing, type TemplateResult} from 'lit';
import {tellTabs} from '../../checkout/order-channel.ts';
import {isVisitKept} from '../../checkout/visit-key.ts';
import {VisitMemory} from '../../checkout/visit-memory.ts';
import {returned} from '../../domain/purchase/purchase-state.ts';
import type {PurchaseResult} from '../../domain/purchase/receipt.ts';
import {dress} from '../../elements/dress.ts';
import {InvoiceNotice} from '../../elements/invoice-notice.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import type {Messages} from '../../locales/messages.ts';
import {announce} from '../announce.ts';
import {defineElement} from '../define-element.ts';
import {renderOutcome} from '../panel/render-outcome.ts';
import {retryStyles} from '../panel/return-retry-styles.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';

/** The checkout in this tab need not come back to a filled-in form, and those in other tabs show the receipt too. */
function tellCheckouts(result_token: string, {receipt}: PurchaseResult): void {
  if (!receipt) return;
  const {merchant_reference} = receipt;
  if (isVisitKept(merchant_reference)) new VisitMemory(merchant_reference).forgetDraft();
  tellTabs(merchant_reference, {type: 'decided', result_token});
}

/** What the journey needs of `<invoice-return>`. */
export interface ReturnHost extends LitElement {
  readonly words: {readonly all: Messages | undefined; readonly language: Locale};
}

/** What `<invoice-return>` tells about a purchase, once there is one. */
export class ReturnJourney {
  readonly #host: ReturnHost;
  readonly #controller: PurchaseController;

  constructor(host: ReturnHost, backend: string, token: string) {
    this.#host = host;
    dress(host, retryStyles);
    defineElement('invoice-notice', InvoiceNotice);
    void loadReceipt();
    this.#controller = new PurchaseController(host, {
      backend,
      purchase: returned(token),
      onChange: (now, before) => {
        if (now.state === 'settled' && before.state !== 'settled') tellCheckouts(token, now.result);
        announce(host, now, before);
      },
    });
  }

  /** Ends it: the element asks another backend. */
  leave(): void {
    this.#controller.leave();
  }

  /** The wait, or the outcome; with the shop's way back when no invoice was made, or none is known. */
  render(): TemplateResult | typeof nothing {
    const {all: messages, language: locale} = this.#host.words;
    if (!messages) return nothing;
    const {purchase, documentUrl} = this.#controller;
    const isUndone = ['cancelled', 'failed', 'expired', 'unavailable'].includes(purchase.state);
    return html`
      <div lang=${locale}>${renderOutcome(purchase, {messages, locale, documentUrl, quiet: false})}</div>
      ${isUndone ? html`<slot name="retry"></slot>` : nothing}
    `;
  }
}
