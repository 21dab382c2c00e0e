import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import {dinteroPageAddress} from '../../checkout/dintero-page-address.ts';
import {VisitMemory} from '../../checkout/visit-memory.ts';
import type {BillingAddress} from '../../domain/billing/address.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {Offer} from '../../domain/purchase/offer.ts';
import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {BillingJudge} from '../../elements/billing-form/billing-judge.ts';
import type {InvoiceBillingForm} from '../../elements/billing-form/invoice-billing-form.ts';
import {InvoiceNotice} from '../../elements/invoice-notice.ts';
import {announce} from '../announce.ts';
import {defineElement} from '../define-element.ts';
import {InvoiceSubmitEvent} from '../events/invoice-submit-event.ts';
import {CheckoutFrame} from '../panel/checkout-frame.ts';
import {renderPanel} from '../panel/render-panel.ts';
import {SpokenJudge} from '../spoken-judge.ts';
import {startCompanyLookup} from '../start-company-lookup.ts';
import {PageLanguageWatch} from '../words/page-language-watch.ts';
import {asksIdentity} from './asks-identity.ts';
import {Departure} from './departure.ts';
import {ExpiryWarning} from './expiry-warning.ts';
import type {JourneyHost} from './journey-host.ts';
import {loadReceipt} from './load-receipt.ts';
import {NewsFocus} from './news-focus.ts';
import {PurchaseController} from './purchase-controller.ts';
import {VisitDraft} from './visit-draft.ts';

/**
 * Everything of `<invoice-checkout>` that comes after the form: opening a session, Dintero's page, the wait and the
 * receipt. Loaded when the shopper begins to fill in, so that the form itself is there sooner.
 */
export class CheckoutJourney implements ReactiveController {
  readonly #host: JourneyHost;
  readonly #offer: Offer;
  readonly #judge: SpokenJudge;
  readonly #memory: VisitMemory;
  readonly #draft: VisitDraft;
  readonly #departure: Departure;
  readonly #expiry: ExpiryWarning;
  readonly #language: PageLanguageWatch;
  readonly #controller: PurchaseController;
  readonly #frame: CheckoutFrame;
  readonly #focus: NewsFocus;
  readonly #endLookup: () => void;
  /** What the session is for, as far as this tab knows. */
  #paid: InvoiceProduct | undefined;

  constructor(host: JourneyHost, offer: Offer) {
    defineElement('invoice-notice', InvoiceNotice);
    this.#host = host;
    this.#offer = offer;
    this.#judge = new SpokenJudge(host);
    this.#memory = new VisitMemory(offer.order.merchant_reference);
    this.#draft = new VisitDraft(host, this.#memory);
    this.#frame = new CheckoutFrame(host);
    this.#focus = new NewsFocus(host, this.#frame);
    this.#departure = new Departure(host);
    this.#expiry = new ExpiryWarning(host);
    this.#language = new PageLanguageWatch(host);
    this.#controller = new PurchaseController(host, {
      backend: host.backend,
      purchase: {state: 'choosing', offer},
      memory: this.#memory,
      onChange: this.#handleChange,
    });
    this.#endLookup = startCompanyLookup(host, offer);
    host.addController(this);
  }

  /** Where the purchase stands. */
  get purchase(): Purchase {
    return this.#controller.purchase;
  }

  /** What the form judges by. */
  get judge(): BillingJudge | undefined {
    return this.#judge.current;
  }

  /** Goes on where this tab was before it was reloaded or left, with everything that was filled in. */
  resume(): void {
    const {product, draft, session, isLeft} = this.#memory.recall(Date.now());
    this.#draft.restore(product, draft);
    this.#paid = this.#host.product;
    if (session) this.#controller.send({type: isLeft ? 'form_resumed' : 'resumed', session});
  }

  /** Forgets what was filled in; what the shop's page knows stands in the form again. */
  forgetDraft(): void {
    this.#draft.forget();
  }

  /** Sends the form, unless the page prevents it, and in `redirect` mode goes to Dintero's page. */
  async submit(address: BillingAddress): Promise<void> {
    const host = this.#host;
    const product = host.chosenProduct(this.#offer);
    if (!product || !host.dispatchEvent(new InvoiceSubmitEvent(product.type))) return;
    this.#focus.engage();
    this.#paid = product.type;
    this.#draft.keep();
    const session = await this.#controller.open({
      order: host.order,
      payment_product_type: product.type,
      locale: host.words.language,
      billing_address: address,
    });
    if (session?.url && host.mode === 'redirect' && this.purchase.state === 'paying') {
      await this.#departure.begin(dinteroPageAddress(session.url, host.words.language));
    }
  }

  /** The shopper took one of the ways out that {@link render} offers. */
  act(action: string): void {
    this.#focus.engage();
    if (action === 'back') this.#controller.signal({type: 'details_reopened'});
    if (action === 'here') this.#controller.signal({type: 'continued_here'});
    if (action === 'retry') this.#takeFrameAway();
    if (action === 'retry' || action === 'here') this.#focus.expect();
  }

  /** Ends it, wherever it is: the page shows another order. */
  leave(): void {
    this.#endLookup();
    this.#controller.leave();
    delete this.#host.dataset.state;
    for (const part of [this.#departure, this.#expiry, this.#language, this]) {
      part.hostDisconnected();
      this.#host.removeController(part);
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#focus.lead();
    this.#showFrame();
    this.#draft.follow(this.#host.renderRoot.querySelector<InvoiceBillingForm>('invoice-billing-form'));
  }

  hostDisconnected(): void {
    this.#takeFrameAway();
    this.#draft.follow(null);
  }

  /** What stands above the form or in its place. */
  render(): TemplateResult | symbol {
    const {mode, words} = this.#host;
    if (!words.all) return nothing;
    const {purchase, documentUrl, isCutOff} = this.#controller;
    this.#expiry.watch(purchase.state === 'paying' ? purchase.attempt.expires_at : undefined);
    return renderPanel(purchase, {
      messages: words.all,
      locale: words.language,
      mode,
      documentUrl,
      identity: asksIdentity(this.#offer, this.#paid),
      isLeaving: this.#departure.isUnderWay,
      isOffline: isCutOff && !navigator.onLine,
      endsSoon: this.#expiry.endsSoon,
      quiet: this.#focus.isRead,
    });
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
    if (purchase.state !== 'paying' || mode === 'redirect' || !words.all) return;
    if (purchase.page === 'unreachable' || purchase.page === 'elsewhere') return;
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
    if (now.state !== 'paying' || now.page === 'elsewhere') this.#frame.remove();
    this.#focus.follow(now, before);
    announce(this.#host, now, before, this.#host.chosenProduct(this.#offer)?.type);
  };
}
