import {type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {calendarDateAt} from '../domain/calendar-date.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft, Offer, OfferedProduct} from '../domain/purchase/offer.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import type {BillingSubmitEvent} from '../elements/events/billing-submit-event.ts';
import type {InvoiceCountryChangeEvent} from '../elements/events/invoice-country-change-event.ts';
import type {InvoiceNoticeActionEvent} from '../elements/events/invoice-notice-action-event.ts';
import type {InvoiceProductChangeEvent} from '../elements/events/invoice-product-change-event.ts';
import type {InvoiceBillingForm} from '../elements/invoice-billing-form.ts';
import {formatMoney} from '../locales/format-money.ts';
import type {Messages} from '../locales/messages.ts';
import {announce} from './announce.ts';
import {CheckoutFrame} from './checkout-frame.ts';
import {InvoiceSubmitEvent} from './events/invoice-submit-event.ts';
import {checkoutStyles} from './invoice-checkout-styles.ts';
import {loadReceipt} from './load-receipt.ts';
import {PurchaseController} from './purchase-controller.ts';
import {renderPanel} from './render-panel.ts';
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

  readonly #controller = new PurchaseController(this);
  readonly #words = new WordsController(this);
  readonly #frame = new CheckoutFrame(this);
  /** The shopper did something here, so what comes next takes the focus. */
  #engaged = false;
  #entered = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#frame.remove();
  }

  override focus(options?: FocusOptions): void {
    const form = this.#form;
    (this.#controller.purchase.state === 'choosing' && form ? form : this.#panel)?.focus(options);
  }

  /** Shows what is still wrong in the form; true when it could be sent. */
  validate(): boolean {
    return this.#form?.validate() ?? false;
  }

  /** Does what the form's button does. */
  submit(): void {
    this.#form?.submit();
  }

  /** Empties the form and takes the preselected values again. */
  reset(): void {
    this.#form?.reset();
  }

  /** Called by the controller when the purchase went on. */
  purchaseChanged(now: Purchase, before: Purchase): void {
    if (now.state === 'paying' || now.state === 'confirming' || now.state === 'settled') void loadReceipt();
    if (now.state !== 'paying') this.#frame.remove();
    this.#entered = now.state !== before.state && now.state !== 'opening';
    announce(this, now, before);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = changed.has('backend') || changed.has('order') || changed.has('offer');
    if (asked && this.backend && (this.order || this.offer)) this.#begin();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {messages, language} = this.#words;
    if (!messages) return nothing;
    const {purchase, documentUrl} = this.#controller;
    return html`
      <div part="checkout" lang=${language}>
        <div part="panel" tabindex="-1" @invoice-notice-action=${this.#handleAction}>
          ${renderPanel(purchase, {messages, locale: language, mode: this.mode, documentUrl})}
          <slot name="checkout"></slot>
        </div>
        ${'offer' in purchase && purchase.offer ? this.#renderForm(purchase, purchase.offer, messages, language) : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    const {purchase} = this.#controller;
    const {messages, language} = this.#words;
    if (
      purchase.state === 'paying' &&
      purchase.page !== 'unreachable' &&
      messages &&
      this.mode === 'embedded'
    ) {
      void this.#frame.show({
        attempt: purchase.attempt,
        locale: language,
        title: messages.checkout_frame,
        onPage: (page) => this.#controller.signal({type: 'checkout_page', page}),
        onLeft: () => this.#controller.signal({type: 'checkout_left'}),
      });
    }
    if (this.#entered && this.#engaged) this.focus();
    this.#entered = false;
  }

  #renderForm(purchase: Purchase, offer: Offer, messages: Messages, locale: string): TemplateResult {
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

  #begin(): void {
    void this.#controller.begin(this.backend, this.order, this.offer);
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

  async #handleSubmit({address}: BillingSubmitEvent): Promise<void> {
    const {purchase} = this.#controller;
    const offer = 'offer' in purchase ? purchase.offer : undefined;
    const product = offer && this.#chosen(offer);
    if (!product || this.disabled) return;
    if (!this.dispatchEvent(new InvoiceSubmitEvent(product.type))) return;
    this.#engaged = true;
    const session = await this.#controller.open({
      order: this.order,
      payment_product_type: product.type,
      locale: this.#words.language,
      billing_address: address,
    });
    if (session?.url && this.mode === 'redirect') location.assign(session.url);
  }

  #handleAction({action}: InvoiceNoticeActionEvent): void {
    this.#engaged = true;
    if (action === 'reload') this.#begin();
    if (action === 'back') this.#controller.signal({type: 'details_reopened'});
    if (action === 'retry') {
      this.#frame.remove();
      this.#controller.signal({type: 'checkout_page', page: 'opening'});
    }
  }
}

const noIssues: readonly FieldIssue[] = [];

declare global {
  interface HTMLElementTagNameMap {
    'invoice-checkout': InvoiceCheckout;
  }
}
