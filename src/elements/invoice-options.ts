import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {CalendarDate} from '../domain/calendar-date.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {OfferedProduct} from '../domain/purchase/offer.ts';
import type {Locale} from '../locales/choose-locale.ts';
import type {FormMessages} from '../locales/messages.ts';
import {termsWords} from '../locales/terms-words.ts';
import {InvoiceProductChangeEvent} from './events/invoice-product-change-event.ts';
import {inputs} from './inputs.ts';
import {optionsStyles} from './invoice-options-styles.ts';
import {tokens} from './tokens.ts';

/**
 * The kinds of invoice as cards of a radio group; each says when its invoice is expected to be issued and due.
 * With one product there is nothing to choose, and only its sentence is shown.
 *
 * @fires {InvoiceProductChangeEvent} invoice-product-change - The shopper has chosen another product.
 * @slot {product} - Opens below the product's card: a child whose `slot` attribute names the chosen product.
 * @csspart legend - The question above the kinds of invoice.
 * @csspart card - One kind of invoice.
 * @csspart chosen - The card that is chosen.
 * @csspart only - The kind of invoice, when there is only one.
 * @csspart title - The name of a kind of invoice.
 * @csspart text - When a kind of invoice is issued and due, or why it cannot be chosen.
 */
export class InvoiceOptions extends LitElement {
  static override properties: PropertyDeclarations = inputs<InvoiceOptions>(
    'products',
    'selected',
    'today',
    'disabled',
    'locale',
    'messages',
  );
  static override styles: CSSResultGroup = [tokens, optionsStyles];

  /** What the merchant offers, in the order to show. */
  products: readonly OfferedProduct[] = [];
  /** The chosen product; set by the element too when the shopper chooses. */
  selected?: InvoiceProduct;
  /** The day of purchase, from which the dates are told. */
  today?: CalendarDate;
  /** Nothing can be chosen for now. */
  disabled = false;
  /** The language of the dates. */
  locale: Locale = 'en';
  /** The words of that language; nothing is shown without. */
  messages?: FormMessages;

  protected override render(): TemplateResult | typeof nothing {
    const {messages, products} = this;
    if (!messages || !products[0]) return nothing;
    if (products.length === 1) return this.#renderOnly(products[0], messages);
    return html`
      <fieldset ?disabled=${this.disabled}>
        <legend part="legend" .textContent=${messages.choose}></legend>
        ${products.map((product) => this.#renderCard(product, messages))}
      </fieldset>
    `;
  }

  #renderOnly(product: OfferedProduct, messages: FormMessages): TemplateResult {
    return html`
      <div class="only" part="only">${this.#renderWords(product, true, messages)}</div>
      <slot name=${product.type}></slot>
    `;
  }

  #renderCard(product: OfferedProduct, messages: FormMessages): TemplateResult {
    const {type, payability} = product;
    const chosen = this.selected === type;
    return html`
      <div class="card" part=${chosen ? 'card chosen' : 'card'}>
        <label>
          <input
            type="radio"
            name="product"
            value=${type}
            aria-labelledby="title-${type}"
            aria-describedby="words-${type}"
            .checked=${chosen}
            ?disabled=${payability !== 'payable'}
            @change=${() => this.#handleChoice(type)}
          />
          ${this.#renderWords(product, chosen, messages)}
        </label>
        <slot name=${type}></slot>
      </div>
    `;
  }

  #renderWords(product: OfferedProduct, chosen: boolean, messages: FormMessages): TemplateResult {
    const {type, payability} = product;
    const payable = payability === 'payable';
    return html`
      <span id="title-${type}" class="title" part="title" .textContent=${messages[type]}></span>
      <span id="words-${type}" class="words" part="text">
        <span .textContent=${payable ? this.#terms(product, messages) : messages[payability]}></span>
        ${payable ? html`<small .textContent=${messages.expected_dates}></small>` : nothing}
        ${
          payable && chosen && product.require_identity_verification
            ? html`<small .textContent=${messages.identity_required}></small>`
            : nothing
        }
      </span>
    `;
  }

  #terms(product: OfferedProduct, messages: FormMessages): string {
    return this.today ? termsWords(product, this.today, this.locale, messages) : '';
  }

  #handleChoice(product: InvoiceProduct): void {
    this.selected = product;
    this.dispatchEvent(new InvoiceProductChangeEvent(product));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-options': InvoiceOptions;
  }
}
