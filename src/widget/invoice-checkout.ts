import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {FieldPolicies} from '../domain/billing/fields.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {InvoiceBillingForm} from '../elements/billing-form/invoice-billing-form.ts';
import {buttonStyles} from '../elements/button-styles.ts';
import type {InvoiceNoticeActionEvent} from '../elements/events/invoice-notice-action-event.ts';
import {inputs} from '../elements/inputs.ts';
import {keepRenderMethod} from '../elements/keep-render-method.ts';
import {lightRoot} from '../elements/light-root.ts';
import {tokens} from '../elements/tokens.ts';
import type {Locale} from '../locales/choose-locale.ts';
import type {FormMessages, Messages} from '../locales/messages.ts';
import type {Finding} from './doctor/finding.ts';
import {checkoutStyles} from './invoice-checkout-styles.ts';
import {PurchaseBeginning} from './journey/purchase-beginning.ts';
import {renderBeginning} from './panel/render-beginning.ts';
import {renderForm} from './render-form.ts';
import {WordsController} from './words/words-controller.ts';

/** Where Dintero's checkout is shown: in a frame inside the widget, or as a page of its own. */
export type CheckoutMode = 'embedded' | 'redirect';

/**
 * An invoice checkout: the shopper chooses how to be invoiced, fills in who is invoiced, proves who they are on
 * Dintero's page, and sees the receipt.
 *
 * @element invoice-checkout
 * @attr {'light'} render - Where the fields stand: `light` puts them into the page itself, where every password manager finds them. Default: in a shadow root.
 * @slot fallback - Shown until the form can be used: a plain form, whose place the widget then takes.
 * @slot checkout - Dintero's frame; the widget fills it.
 * @cssprop [--invoice-min-height=34rem] - Room kept free until the form shows, so that the page does not jump.
 * @cssprop [--invoice-frame-height=0] - Height of Dintero's frame; the widget sets it.
 * @csspart checkout - Everything.
 * @csspart panel - What is said above the form or in its place, and Dintero's frame.
 * @csspart loading - The wait for the offer.
 * @csspart trouble - Why there is nothing to fill in.
 * @fires {InvoiceProductChangeEvent} invoice-product-change - The shopper chose another kind of invoice.
 * @fires {InvoiceCountryChangeEvent} invoice-country-change - The shopper chose another country.
 * @fires {InvoiceSubmitEvent} invoice-submit - A filled-in form is about to be sent; `preventDefault()` stops it.
 * @fires {InvoiceSessionEvent} invoice-session - A session is open, before Dintero's page is shown.
 * @fires {InvoiceCompleteEvent} invoice-complete - The invoice is created, which is not paid.
 * @fires {InvoiceCancelEvent} invoice-cancel - The backend confirms that the shopper cancelled; the form is back.
 * @fires {InvoiceErrorEvent} invoice-error - Something went wrong, also before there is a form.
 * @fires {InvoiceStateChangeEvent} invoice-state-change - The purchase entered another state.
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
    noDraft: {type: Boolean, attribute: 'no-draft'},
    ...inputs<InvoiceCheckout>('offer', 'prefill', 'fields', 'messages'),
  };
  static override styles: CSSResultGroup = [tokens, buttonStyles, checkoutStyles];

  /** Base URL of the merchant backend, absolute or relative to the page. */
  backend = '';
  /** The order token that the shop's server made. */
  order = '';
  /** Where Dintero's checkout is shown: `embedded` in a frame inside the widget, `redirect` as a page of its own. */
  mode: CheckoutMode = 'embedded';
  /** BCP 47 language of the words, such as `nb` or `sv-FI`. Default: the page's `lang`, then the browser's. */
  locale?: string;
  /** The buyer's country: preselected, then the shopper's choice. Default: the offer's. */
  country?: Country;
  /** The product: preselected, then the shopper's choice. Default: the offer's first that is payable. */
  product?: InvoiceProduct;
  /** Keeps the shopper from changing and sending anything. */
  disabled = false;
  /** Keeps nothing of what the shopper fills in over a reload, and deletes what was kept. */
  noDraft = false;
  /** An offer that the page has already: the backend is not asked for one. */
  offer?: Offer;
  /** What the page knows of the shopper, for fields that the shopper has not touched. */
  prefill?: BillingDraft;
  /** How this page wants fields to be asked for, over what the offer says. */
  fields?: FieldPolicies;
  /** Single sentences in the shop's own words. */
  messages?: Partial<Messages>;

  static {
    keepRenderMethod(InvoiceCheckout.prototype, InvoiceCheckout.prototype.render);
  }

  /** @internal Settled once what is drawn into the page has its looks, or does without them. */
  looks?: Promise<unknown>;
  /** @internal The words shown, once their language is loaded. */
  readonly words: WordsController = new WordsController(this);
  readonly #beginning = new PurchaseBeginning(this);

  /**
   * Examines the page and prints what is wrong with how the widget is used, without anything personal.
   *
   * @param byItself What a developer's page does unasked: warns of wrong use, and reports if its address says `?invoice-doctor`.
   */
  static async doctor(byItself = false): Promise<readonly Finding[]> {
    const {doctor} = await import('./doctor/doctor.ts');
    return doctor(InvoiceCheckout, byItself);
  }

  /** Leads the keyboard to the form, or to what is said in its place. */
  override focus(options?: FocusOptions): void {
    const form = this.#form;
    (form?.checkVisibility() ? form : this.#news)?.focus(options);
  }

  /** Shows what is still wrong in the form; true when it could be sent. */
  validate(): boolean {
    void this.#beginning.touch();
    return this.#form?.validate() ?? false;
  }

  /** Does what the form's button does. */
  submit(): void {
    void this.#beginning.touch();
    this.#form?.submit();
  }

  /** Empties the form and takes the preselected values again. */
  reset(): void {
    this.#beginning.journey?.forgetDraft();
    this.#form?.reset();
  }

  /** @internal The product whose form is open; none when none is payable. */
  chosenProduct(offer: Offer): OfferedProduct | undefined {
    const payable = offer.products.filter((product) => product.payability === 'payable');
    return payable.find((product) => product.type === this.product) ?? payable[0];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return lightRoot(this) ?? super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('backend') || changed.has('order') || changed.has('offer');
    if (asked && this.backend && (this.order || this.offer)) void this.#beginning.ask();
  }

  protected override render(): TemplateResult {
    const {form: messages, language} = this.words;
    const purchase = messages && this.#renderPurchase(messages, language);
    return html`<div part="checkout" lang=${language}><slot name="fallback">${purchase}</slot></div>`;
  }

  #renderPurchase(messages: FormMessages, locale: Locale): TemplateResult {
    const {journey, state} = this.#beginning;
    const purchase = journey?.purchase ?? state;
    const words = {form: messages, all: this.words.all};
    const offer = 'offer' in purchase && purchase.offer;
    const onTouch = () => void this.#beginning.touch();
    return html`
      <div part="panel" @invoice-notice-action=${this.#handleAction}>
        ${journey?.render() ?? renderBeginning(state, words, () => this.#beginAgain())}
        <slot name="checkout"></slot>
      </div>
      ${offer ? renderForm({host: this, offer, purchase, journey, messages, locale, onTouch}) : nothing}
    `;
  }

  get #form(): InvoiceBillingForm | null {
    return this.renderRoot.querySelector('invoice-billing-form');
  }

  /** The receipt, or what is said in its place: what stands before Dintero's frame. */
  get #news(): HTMLElement | null {
    return this.renderRoot.querySelector(':has(+ slot)');
  }

  /** The button that was pressed goes away: the focus goes on to the form, or to the next try. */
  async #beginAgain(): Promise<void> {
    await this.#beginning.ask();
    await this.updateComplete;
    await this.#form?.updateComplete;
    this.focus();
  }

  #handleAction({action}: InvoiceNoticeActionEvent): void {
    this.#beginning.journey?.act(action);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-checkout': InvoiceCheckout;
  }
}
