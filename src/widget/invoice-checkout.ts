import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {fetchOffer} from '../checkout/fetch-offer.ts';
import {isSessionKept} from '../checkout/open-session-key.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {calendarDateAt} from '../domain/calendar-date.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {ProblemCode} from '../domain/purchase/problem-code.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import {buttonStyles} from '../elements/button-styles.ts';
import type {BillingSubmitEvent} from '../elements/events/billing-submit-event.ts';
import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceNoticeActionEvent} from '../elements/events/invoice-notice-action-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import {inputs} from '../elements/inputs.ts';
import type {InvoiceBillingForm} from '../elements/invoice-billing-form.ts';
import {tokens} from '../elements/tokens.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {FormMessages, Messages} from '../locales/messages.ts';
import type {CheckoutJourney} from './checkout-journey.ts';
import {InvoiceErrorEvent} from './events/invoice-error-event.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {checkoutStyles} from './invoice-checkout-styles.ts';
import {isPassing} from './is-passing.ts';
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
  static override properties: PropertyDeclarations = {
    backend: {},
    order: {},
    mode: {},
    locale: {},
    country: {reflect: true},
    product: {reflect: true},
    disabled: {type: Boolean, reflect: true},
    ...inputs<InvoiceCheckout>('offer', 'prefill', 'messages'),
  };
  static override styles: CSSResultGroup = [tokens, buttonStyles, checkoutStyles];

  /** Base URL of the merchant backend, absolute or relative to the page. */
  backend = '';
  /** The order token that the shop's server made. */
  order = '';
  /** Where Dintero's checkout is shown. */
  mode: CheckoutMode = 'embedded';
  /** BCP 47 language of the words. Default: the page's, then the browser's. */
  locale?: string;
  /** The buyer's country: preselected, then the shopper's choice. Default: the offer's. */
  country?: Country;
  /** The product: preselected, then the shopper's choice. Default: the offer's first that is payable. */
  product?: InvoiceProduct;
  /** Keeps the shopper from changing and sending anything. */
  disabled = false;
  /** An offer that the page has already: the backend is not asked for one. */
  offer?: Offer;
  /** What the page knows of the shopper, for fields that the shopper has not touched. */
  prefill?: BillingDraft;
  /** Single sentences in the shop's own words. */
  messages?: Partial<Messages>;

  /** The words shown, once their language is loaded. */
  readonly words: WordsController = new WordsController(this);
  /** Where the purchase stands before the shopper begins to fill in. */
  #beginning: Beginning = {state: 'loading'};
  /** What comes after the form. */
  #journey: CheckoutJourney | undefined;

  override focus(options?: FocusOptions): void {
    const form = this.#form;
    (form?.checkVisibility() ? form : this.#panel)?.focus(options);
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('backend') || changed.has('order') || changed.has('offer');
    if (asked && this.backend && (this.order || this.offer)) void this.#begin();
  }

  protected override render(): TemplateResult {
    const {form: messages, language} = this.words;
    return html`<div part="checkout" lang=${language}>${messages && this.#renderPurchase(messages, language)}</div>`;
  }

  #renderPurchase(messages: FormMessages, language: Locale): TemplateResult {
    const purchase: Purchase | Beginning = this.#journey?.purchase ?? this.#beginning;
    return html`
      <div part="panel" tabindex="-1" @invoice-notice-action=${this.#handleAction}>
        ${this.#journey?.render() ?? this.#renderBeginning(messages)}
        <slot name="checkout"></slot>
      </div>
      ${'offer' in purchase && purchase.offer ? this.#renderForm(purchase, purchase.offer, messages, language) : nothing}
    `;
  }

  #renderBeginning(messages: FormMessages): TemplateResult {
    const {state, problem} = this.#beginning;
    if (state === 'loading') return html`<p role="status">${messages.loading}</p>`;
    return html`
      <p role="alert">${problem && this.#problemWords(problem, messages)}</p>
      ${state === 'unavailable' && isPassing(problem) ? html`<button class="button" @click=${this.#begin}>${messages.retry}</button>` : nothing}
    `;
  }

  /** Only the words for a shop that cannot be reached come with the form: without a connection no others would. */
  #problemWords(problem: ProblemCode, {problem_unreachable}: FormMessages): string | undefined {
    if (problem === 'unreachable') return problem_unreachable;
    return this.words.all?.[problem === 'unknown-order' ? 'problem_unknown_order' : 'problem_internal'];
  }

  #renderForm(
    purchase: Purchase | Beginning,
    offer: Offer,
    messages: FormMessages,
    locale: Locale,
  ): TemplateResult {
    const product = this.chosenProduct(offer);
    const shown = purchase.state !== 'paying' && purchase.state !== 'confirming';
    const {terms_url} = offer.merchant;
    const {amount, currency} = offer.order;
    return html`
      <invoice-options
        exportparts="card, chosen, only, title"
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
          exportparts="summary, label, input, invalid, note, total, submit"
          slot=${product?.type ?? 'none'}
          .product=${product?.type}
          .country=${this.#country(offer)}
          .countries=${offer.countries}
          .prefill=${{...offer.billing_address, ...this.prefill}}
          .policies=${offer.fields}
          .issues=${('refusal' in purchase && purchase.refusal?.issues) || noIssues}
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
      if (code !== 'unreachable') await this.words.complete().catch(() => {});
      this.#enter({state: 'unavailable', problem: code});
      this.dispatchEvent(new InvoiceErrorEvent(code, isPassing(code)));
      return;
    }
    const offer = answer.value;
    const kept = isSessionKept(offer.order.merchant_reference);
    if (kept) await this.#travel(offer);
    if (this.#beginning !== loading) return;
    this.#enter({state: 'choosing', offer});
    if (kept) this.#resume();
  }

  #enter(beginning: Beginning): void {
    const previous = this.#beginning.state;
    this.#beginning = beginning;
    this.requestUpdate();
    this.dispatchEvent(new InvoiceStateChangeEvent(beginning.state, previous));
  }

  #resume(): void {
    this.#journey?.resume();
  }

  /** Loads what comes after the form. When it cannot be loaded now, the next touch tries again. */
  async #travel(offer: Offer): Promise<void> {
    try {
      const words = this.words.complete();
      const {CheckoutJourney} = await import('./checkout-journey.ts');
      const {createBillingJudge} = await import('../elements/billing-judge.ts');
      await words;
      this.#journey ??= new CheckoutJourney(this, offer, createBillingJudge);
    } catch {
      this.#beginning = {state: 'choosing', offer, problem: 'unreachable'};
    }
    this.requestUpdate();
  }

  /** The product whose form is open. */
  chosenProduct(offer: Offer): OfferedProduct | undefined {
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
    const {offer} = this.#beginning;
    if (offer && !this.#journey) void this.#travel(offer);
  }

  #handleSubmit({address}: BillingSubmitEvent): void {
    if (!this.disabled) void this.#journey?.submit(address);
  }

  #handleAction({action}: InvoiceNoticeActionEvent): void {
    this.#journey?.act(action);
  }
}

/** What there is to show before the shopper begins. */
type Beginning =
  | {readonly state: 'loading'; readonly offer?: undefined; readonly problem?: undefined}
  | {readonly state: 'unavailable'; readonly offer?: undefined; readonly problem: ProblemCode}
  | {readonly state: 'choosing'; readonly offer: Offer; readonly problem?: ProblemCode};

const noIssues: readonly FieldIssue[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'invoice-checkout': InvoiceCheckout;
  }
}
