import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {tellTabs} from '../checkout/order-channel.ts';
import {isVisitKept} from '../checkout/visit-key.ts';
import {VisitMemory} from '../checkout/visit-memory.ts';
import {returned} from '../domain/purchase/purchase-state.ts';
import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import {InvoiceNotice} from '../elements/invoice-notice.ts';
import type {Messages} from '../locales/messages.ts';
import {announce} from './announce.ts';
import {defineElement} from './define-element.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';
import {renderOutcome} from './render-outcome.ts';

/** The checkout in this tab need not come back to a filled-in form, and those in other tabs show the receipt too. */
function tellCheckouts(result_token: string, {receipt}: PurchaseResult): void {
  if (!receipt) return;
  const {merchant_reference} = receipt;
  if (isVisitKept(merchant_reference)) new VisitMemory(merchant_reference).forgetDraft();
  tellTabs(merchant_reference, {type: 'decided', result_token});
}

/** What `<invoice-return>` tells about a purchase, once there is one. */
export class ReturnJourney {
  readonly #controller: PurchaseController;

  constructor(host: HTMLElement & ReactiveControllerHost, backend: string, token: string) {
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

  /** No invoice was made, or none is known. */
  get isUndone(): boolean {
    return ['cancelled', 'failed', 'expired', 'unavailable'].includes(this.#controller.purchase.state);
  }

  /** Ends it: the element asks another backend. */
  leave(): void {
    this.#controller.leave();
  }

  /** The wait, or the outcome. */
  render(messages: Messages, locale: string): TemplateResult | symbol {
    const {purchase, documentUrl} = this.#controller;
    return renderOutcome(purchase, {messages, locale, documentUrl, quiet: false});
  }
}
