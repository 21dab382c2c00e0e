import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Offer} from '../domain/purchase/offer.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {SessionRequest} from '../domain/purchase/session.ts';
import {type BillingJudge, createBillingJudge} from '../elements/billing-judge.ts';
import type {Locale} from '../locales/choose-locale.ts';
import type {Messages} from '../locales/messages.ts';
import {announce} from './announce.ts';
import {CheckoutFrame} from './checkout-frame.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';
import {renderPanel} from './render-panel.ts';

/** What the journey needs of `<invoice-checkout>`. */
export interface JourneyHost extends HTMLElement, ReactiveControllerHost {
  readonly backend: string;
  readonly mode: 'embedded' | 'redirect';
  readonly words: {readonly all: Messages | undefined; readonly language: Locale};
  purchaseChanged(now: Purchase, before: Purchase): void;
}

/**
 * Everything of `<invoice-checkout>` that comes after the form: opening a session, Dintero's page, the wait and the
 * receipt. Loaded when the shopper begins to fill in, so that the form itself is there sooner.
 */
export class CheckoutJourney implements ReactiveController {
  readonly #host: JourneyHost;
  readonly #controller: PurchaseController;
  readonly #frame: CheckoutFrame;
  #judge: BillingJudge | undefined;
  #judged: Messages | undefined;

  constructor(host: JourneyHost, offer: Offer) {
    this.#host = host;
    this.#frame = new CheckoutFrame(host);
    this.#controller = new PurchaseController(host, {
      backend: host.backend,
      purchase: {state: 'choosing', offer},
      onChange: this.#handleChange,
    });
    host.addController(this);
    host.requestUpdate();
  }

  /** Where the purchase stands. */
  get purchase(): Purchase {
    return this.#controller.purchase;
  }

  /** What the form judges by, in the language that is shown. */
  get judge(): BillingJudge | undefined {
    const {all} = this.#host.words;
    if (all !== this.#judged) this.#judge = all && createBillingJudge(all);
    this.#judged = all;
    return this.#judge;
  }

  /** Goes on with the session that this tab opened before it was reloaded. */
  resume(): void {
    this.#controller.resume();
  }

  /** Sends the form, and in `redirect` mode goes to Dintero's page. */
  async submit(request: SessionRequest): Promise<void> {
    const session = await this.#controller.open(request);
    if (session?.url && this.#host.mode === 'redirect') location.assign(session.url);
  }

  /** The shopper took one of the ways out that {@link render} offers. */
  act(action: string): void {
    if (action === 'back') this.#controller.signal({type: 'details_reopened'});
    if (action !== 'retry') return;
    this.#frame.remove();
    this.#controller.signal({type: 'checkout_page', page: 'opening'});
  }

  /** Ends it, wherever it is: the page shows another order. */
  leave(): void {
    this.#frame.remove();
    this.#controller.leave();
    this.#host.removeController(this);
  }

  hostUpdated(): void {
    const {purchase} = this.#controller;
    const {mode, words} = this.#host;
    if (purchase.state !== 'paying' || purchase.page === 'unreachable' || mode === 'redirect') return;
    if (!words.all) return;
    void this.#frame.show({
      attempt: purchase.attempt,
      locale: words.language,
      title: words.all.checkout_frame,
      onPage: (page) => this.#controller.signal({type: 'checkout_page', page}),
      onLeft: () => this.#controller.signal({type: 'checkout_left'}),
    });
  }

  hostDisconnected(): void {
    this.#frame.remove();
  }

  /** What stands above the form or in its place. */
  render(): TemplateResult | symbol {
    const {mode, words} = this.#host;
    if (!words.all) return nothing;
    const {purchase, documentUrl} = this.#controller;
    return renderPanel(purchase, {messages: words.all, locale: words.language, mode, documentUrl});
  }

  #handleChange = (now: Purchase, before: Purchase): void => {
    if (now.state === 'paying' || now.state === 'confirming' || now.state === 'settled') void loadReceipt();
    if (now.state !== 'paying') this.#frame.remove();
    announce(this.#host, now, before);
    this.#host.purchaseChanged(now, before);
  };
}
