import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {dinteroPageAddress} from '../checkout/dintero-page-address.ts';
import type {BillingAddress} from '../domain/billing/address.ts';
import {type Country, isCountry} from '../domain/countries/country.ts';
import {type InvoiceProduct, isInvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {BillingJudge} from '../elements/billing-judge.ts';
import {InvoiceNotice} from '../elements/invoice-notice.ts';
import type {Locale} from '../locales/choose-locale.ts';
import type {Messages} from '../locales/messages.ts';
import {announce} from './announce.ts';
import {CheckoutFrame} from './checkout-frame.ts';
import {defineElement} from './define-element.ts';
import {InvoiceSubmitEvent} from './events/invoice-submit-event.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';
import {renderPanel} from './render-panel.ts';
import {startCompanyLookup} from './start-company-lookup.ts';

/** What the journey needs of `<invoice-checkout>`. */
export interface JourneyHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly backend: string;
  readonly order: string;
  readonly mode: 'embedded' | 'redirect';
  product?: InvoiceProduct;
  country?: Country;
  prefill?: BillingDraft;
  readonly messages?: Partial<Messages>;
  readonly words: {readonly all: Messages | undefined; readonly language: Locale};
  chosenProduct(offer: Offer): OfferedProduct | undefined;
}

/** A judge, and the words that it was made for. */
interface Judged {
  readonly language: Locale;
  readonly messages: Partial<Messages> | undefined;
  readonly judge: BillingJudge;
}

/**
 * Everything of `<invoice-checkout>` that comes after the form: opening a session, Dintero's page, the wait and the
 * receipt. Loaded when the shopper begins to fill in, so that the form itself is there sooner.
 */
export class CheckoutJourney implements ReactiveController {
  readonly #host: JourneyHost;
  readonly #offer: Offer;
  readonly #createJudge: (messages: Messages) => BillingJudge;
  readonly #controller: PurchaseController;
  readonly #frame: CheckoutFrame;
  readonly #endLookup: () => void;
  #judged: Judged | undefined;
  /** The shopper did something here, so what comes next takes the focus. */
  #engaged = false;
  #takesFocus = false;

  constructor(host: JourneyHost, offer: Offer, createJudge: (messages: Messages) => BillingJudge) {
    defineElement('invoice-notice', InvoiceNotice);
    this.#host = host;
    this.#offer = offer;
    this.#createJudge = createJudge;
    this.#frame = new CheckoutFrame(host);
    this.#controller = new PurchaseController(host, {
      backend: host.backend,
      purchase: {state: 'choosing', offer},
      onChange: this.#handleChange,
    });
    this.#endLookup = startCompanyLookup(host, offer);
    host.addController(this);
  }

  /** Where the purchase stands. */
  get purchase(): Purchase {
    return this.#controller.purchase;
  }

  /** What the form judges by, in the words that are shown; the same until these change. */
  get judge(): BillingJudge | undefined {
    const {words, messages} = this.#host;
    const {all, language} = words;
    const stands = this.#judged?.language === language && this.#judged.messages === messages;
    if (all && !stands) this.#judged = {language, messages, judge: this.#createJudge(all)};
    return this.#judged?.judge;
  }

  /** Goes on where this tab was before it was reloaded or left, with everything that was filled in. */
  resume(): void {
    const {product, draft} = this.#controller.resume();
    const host = this.#host;
    if (!draft) return;
    host.prefill = {...host.prefill, ...draft};
    if (isInvoiceProduct(product)) host.product = product;
    if (isCountry(draft.country)) host.country = draft.country;
  }

  /** Sends the form, unless the page prevents it, and in `redirect` mode goes to Dintero's page. */
  async submit(address: BillingAddress): Promise<void> {
    const host = this.#host;
    const product = host.chosenProduct(this.#offer);
    if (!product || !host.dispatchEvent(new InvoiceSubmitEvent(product.type))) return;
    this.#engaged = true;
    const session = await this.#controller.open({
      order: host.order,
      payment_product_type: product.type,
      locale: host.words.language,
      billing_address: address,
    });
    if (session?.url && host.mode === 'redirect') {
      location.assign(dinteroPageAddress(session.url, host.words.language));
    }
  }

  /** The shopper took one of the ways out that {@link render} offers. */
  act(action: string): void {
    this.#engaged = true;
    if (action === 'back') this.#controller.signal({type: 'details_reopened'});
    if (action !== 'retry') return;
    this.#takeFrameAway();
    this.#takesFocus = true;
  }

  /** Ends it, wherever it is: the page shows another order. */
  leave(): void {
    this.#endLookup();
    this.#frame.remove();
    this.#controller.leave();
    this.#host.removeController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#takesFocus) this.#host.focus();
    this.#takesFocus = false;
    this.#showFrame();
  }

  hostDisconnected(): void {
    this.#takeFrameAway();
  }

  /** What stands above the form or in its place. */
  render(): TemplateResult | symbol {
    const {mode, words} = this.#host;
    if (!words.all) return nothing;
    const {purchase, documentUrl} = this.#controller;
    return renderPanel(purchase, {messages: words.all, locale: words.language, mode, documentUrl});
  }

  /** The next update shows a new one, if the session is being paid here in a frame. */
  #takeFrameAway(): void {
    this.#frame.remove();
    const {purchase} = this.#controller;
    if (purchase.state === 'paying' && purchase.page !== 'elsewhere') {
      this.#controller.signal({type: 'checkout_page', page: 'opening'});
    }
  }

  #showFrame(): void {
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

  #handleChange = (now: Purchase, before: Purchase): void => {
    if (now.state === 'paying' || now.state === 'confirming' || now.state === 'settled') void loadReceipt();
    if (now.state !== 'paying') this.#frame.remove();
    else if (now.page === 'shown' && this.#host.shadowRoot?.activeElement) this.#frame.focus();
    this.#takesFocus = this.#engaged && now.state !== before.state && now.state !== 'opening';
    announce(this.#host, now, before, this.#host.chosenProduct(this.#offer)?.type);
  };
}
