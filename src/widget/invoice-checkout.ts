import {type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {fetchOffer} from '../checkout/fetch-offer.ts';
import {isSessionKept} from '../checkout/open-session-key.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {calendarDateAt} from '../domain/calendar-date.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {BillingSubmitEvent} from '../elements/events/billing-submit-event.ts';
import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceNoticeActionEvent} from '../elements/events/invoice-notice-action-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import type {InvoiceBillingForm} from '../elements/invoice-billing-form.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {FormMessages, Messages} from '../locales/messages.ts';
import type {CheckoutJourney} from './checkout-journey.ts';
import {InvoiceErrorEvent} from './events/invoice-error-event.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {InvoiceSubmitEvent} from './events/invoice-submit-event.ts';
import {checkoutStyles} from './invoice-checkout-styles.ts';
import {isPassing} from './is-passing.ts';
import {renderNotice} from './render-notice.ts';
import {WordsController} from './words-controller.ts';

/** Where Dintero's checkout is shown: in a frame inside the widget, or as a page of its own. */
export type CheckoutMode = 'embedded' | 'redirect';

/**
 * An invoice checkout: the shopper chooses how to be invoiced, fills in who is invoiced, proves who they are on
 * Dintero's page, and sees the receipt.
 *
 * @slot checkout - Dintero's frame; the widget fills it.
 * @fires invoice-product-change {InvoiceProductChangeEvent} The shopper chose another product.
 * @fires invoice-submit {InvoiceSubmitEvent} A filled-in form is about to be sent; cancelable.
 * @fires invoice-session {InvoiceSessionEvent} A session is open.
 * @fires invoice-complete {InvoiceCompleteEvent} The invoice is created.
 * @fires invoice-cancel {InvoiceCancelEvent} The shopper cancelled; the form is back.
 * @fires invoice-error {InvoiceErrorEvent} Something went wrong that the shopper has been told about.
 * @fires invoice-state-change {InvoiceStateChangeEvent} The purchase entered another state.
 */
export class InvoiceCheckout extends LitElement {
  static override styles: CSSResultGroup = checkoutStyles;

  /** Base URL of the merchant backend, absolute or relative to the page. */
  @property() backend = '';
  /** The order token that the shop's server made. */
  @property() order = '';
  /** Where Dintero's checkout is shown. */
  @property() mode: CheckoutMode = 'embedded';
  /** BCP 47 language of the words. Default: the page's, then the browser's. */
  @property() locale?: string;
  /** The buyer's country: preselected, then the shopper's choice. Default: the offer's. */
  @property({reflect: true}) country?: Country;
  /** The product: preselected, then the shopper's choice. Default: the offer's first that is payable. */
  @property({reflect: true}) product?: InvoiceProduct;
  /** Keeps the shopper from changing and sending anything. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** An offer that the page has already: the backend is not asked for one. */
  @property({attribute: false}) offer?: Offer;
  /** What the page knows of the shopper, for fields that the shopper has not touched. */
  @property({attribute: false}) prefill?: BillingDraft;
  /** Single sentences in the shop's own words. */
  @property({attribute: false}) messages?: Partial<Messages>;

  /** The words shown, once their language is loaded. */
  readonly words: WordsController = new WordsController(this);
  /** Where the purchase stands before the shopper begins to fill in. */
  #beginning: Beginning = {state: 'loading'};
  /** What comes after the form. */
  #journey: CheckoutJourney | undefined;
  /** The shopper did something here, so what comes next takes the focus. */
  #engaged = false;
  #entered = false;

  override focus(options?: FocusOptions): void {
    const form = this.#form;
    (this.#purchase.state === 'choosing' && form ? form : this.#panel)?.focus(options);
  }

  /** Shows what is still wrong in the form; true when it could be sent. */
  validate(): boolean {
    this.#handleTouch();
    return this.#form?.validate() ?? false;
  }

  /** Does what the form's button does. */
  submit(): void {
    this.#handleTouch();
    this.#form?.submit();
  }

  /** Empties the form and takes the preselected values again. */
  reset(): void {
    this.#form?.reset();
  }

  /** Called by the journey when the purchase went on. */
  purchaseChanged(now: Purchase, before: Purchase): void {
    this.#entered = now.state !== before.state && now.state !== 'opening';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('backend') || changed.has('order') || changed.has('offer');
    if (asked && this.backend && (this.order || this.offer)) void this.#begin();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {form: messages, language} = this.words;
    if (!messages) return nothing;
    const purchase = this.#purchase;
    return html`
      <div part="checkout" lang=${language}>
        <div part="panel" tabindex="-1" @invoice-notice-action=${this.#handleAction}>
          ${this.#journey?.render() ?? this.#renderBeginning(messages)}
          <slot name="checkout"></slot>
        </div>
        ${'offer' in purchase && purchase.offer ? this.#renderForm(purchase, purchase.offer, messages, language) : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    if (this.#entered && this.#engaged) this.focus();
    this.#entered = false;
  }

  #renderBeginning(messages: FormMessages): TemplateResult | typeof nothing {
    const beginning = this.#beginning;
    if (beginning.state === 'loading') return renderNotice('wait', messages.loading);
    const problem = beginning.state === 'choosing' ? beginning.refusal?.problem : beginning.problem;
    if (!problem) return nothing;
    const reload = beginning.state === 'unavailable' && isPassing(problem);
    const actions = reload ? [{id: 'reload', label: messages.retry}] : [];
    return renderNotice('problem', messages[beginningWords(problem)], actions);
  }

  #renderForm(purchase: Purchase, offer: Offer, messages: FormMessages, locale: Locale): TemplateResult {
    const product = this.#chosen(offer);
    const shown = purchase.state !== 'paying' && purchase.state !== 'confirming';
    const {terms_url} = offer.merchant;
    const {amount, currency} = offer.order;
    return html`
      <invoice-options
        ?hidden=${!shown}
        .products=${offer.products}
        .selected=${product?.type}
        .today=${calendarDateAt(Date.now())}
        .disabled=${this.disabled || purchase.state === 'opening'}
        .messages=${messages}
        .locale=${locale}
        @invoice-product-change=${this.#handleProduct}
        @focusin=${this.#handleTouch}
        @click=${this.#handleTouch}
      >
        <invoice-billing-form
          slot=${product?.type ?? 'none'}
          .product=${product?.type}
          .country=${this.#country(offer)}
          .countries=${offer.countries}
          .prefill=${{...offer.billing_address, ...this.prefill}}
          .policies=${offer.fields}
          .issues=${(purchase.state === 'choosing' && purchase.refusal?.issues) || noIssues}
          .busy=${purchase.state === 'opening'}
          .disabled=${this.disabled}
          .messages=${messages}
          .judge=${this.#journey?.judge}
          .locale=${locale}
          .submitLabel=${product?.completion === 'server' ? messages.order : messages.continue}
          .amount=${formatMoney(amount, currency, locale)}
          .termsUrl=${terms_url}
          @invoice-billing-submit=${this.#handleSubmit}
          @invoice-country-change=${this.#handleCountry}
        ></invoice-billing-form>
      </invoice-options>
    `;
  }

  get #form(): InvoiceBillingForm | null {
    return this.renderRoot.querySelector('invoice-billing-form');
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector('[part=panel]');
  }

  get #purchase(): Purchase {
    return this.#journey?.purchase ?? this.#beginning;
  }

  async #begin(): Promise<void> {
    this.#journey?.leave();
    this.#journey = undefined;
    const loading: Beginning = {state: 'loading'};
    this.#beginning = loading;
    this.requestUpdate();
    const answer = this.offer
      ? {ok: true as const, value: this.offer}
      : await fetchOffer(this.backend, this.order);
    if (this.#beginning !== loading) return;
    if (!answer.ok) {
      const {code} = answer.problem;
      this.#enter({state: 'unavailable', problem: code});
      this.dispatchEvent(new InvoiceErrorEvent(code, isPassing(code)));
      return;
    }
    const offer = answer.value;
    const kept = isSessionKept(offer.order.merchant_reference) ? await this.#travel(offer) : undefined;
    if (this.#beginning !== loading) return;
    this.#enter({state: 'choosing', offer});
    kept?.resume();
  }

  #enter(beginning: Beginning): void {
    const previous = this.#beginning.state;
    this.#beginning = beginning;
    this.requestUpdate();
    this.dispatchEvent(new InvoiceStateChangeEvent(beginning.state, previous));
  }

  /** Loads what comes after the form; nothing when it cannot be loaded now. */
  async #travel(offer: Offer): Promise<CheckoutJourney | undefined> {
    try {
      const [{CheckoutJourney}] = await Promise.all([import('./checkout-journey.ts'), this.words.complete()]);
      this.#journey ??= new CheckoutJourney(this, offer);
    } catch {
      // The next try loads it again.
    }
    return this.#journey;
  }

  #chosen(offer: Offer): OfferedProduct | undefined {
    const payable = offer.products.filter((product) => product.payability === 'payable');
    return payable.find((product) => product.type === this.product) ?? payable[0];
  }

  #country(offer: Offer): Country {
    return this.country && offer.countries.includes(this.country) ? this.country : offer.default_country;
  }

  #handleProduct(event: InvoiceProductChangeEvent): void {
    this.product = event.product;
  }

  #handleCountry(event: InvoiceCountryChangeEvent): void {
    this.country = event.country;
  }

  #handleTouch(): void {
    const purchase = this.#purchase;
    if (purchase.state === 'choosing') void this.#travel(purchase.offer);
  }

  async #handleSubmit({address}: BillingSubmitEvent): Promise<void> {
    const purchase = this.#purchase;
    const offer = 'offer' in purchase ? purchase.offer : undefined;
    const product = offer && this.#chosen(offer);
    if (!product || this.disabled || !this.dispatchEvent(new InvoiceSubmitEvent(product.type))) return;
    this.#engaged = true;
    const journey = await this.#travel(offer);
    if (!journey) return this.#enter({state: 'choosing', offer, refusal: {problem: 'unreachable'}});
    await journey.submit({
      order: this.order,
      payment_product_type: product.type,
      locale: this.words.language,
      billing_address: address,
    });
  }

  #handleAction({action}: InvoiceNoticeActionEvent): void {
    this.#engaged = true;
    if (action === 'reload') void this.#begin();
    else this.#journey?.act(action);
  }
}

/** What is said of a problem before all words are loaded. */
function beginningWords(code: ProblemCode): keyof FormMessages {
  if (code === 'unreachable') return 'problem_unreachable';
  return code === 'unknown-order' ? 'problem_unknown_order' : 'problem_internal';
}

type Beginning = Extract<Purchase, {state: 'loading' | 'unavailable' | 'choosing'}>;

const noIssues: readonly FieldIssue[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'invoice-checkout': InvoiceCheckout;
  }
}
