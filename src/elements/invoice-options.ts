import {type CSSResultGroup, html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {CalendarDate} from '../domain/calendar-date.ts';
import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {OfferedProduct} from '../domain/purchase/offer.ts';
import {en} from '../locales/en.ts';
import type {Messages} from '../locales/messages.ts';
import {InvoiceProductChangeEvent} from './events/invoice-product-change-event.ts';
import {optionsStyles} from './invoice-options-styles.ts';
import {termsWords} from './terms-words.ts';
import {tokens} from './tokens.ts';

/**
 * The kinds of invoice as cards of a radio group; each says when its invoice is expected to be issued and due.
 * With one product there is nothing to choose, and only its sentence is shown.
 *
 * @fires invoice-product-change {InvoiceProductChangeEvent} The shopper has chosen another product.
 * @slot {product} - Opens below the product's card: a child whose `slot` attribute names the chosen product.
 * @csspart card One product; the chosen one also has the part `chosen`.
 * @csspart title The product's name.
 */
export class InvoiceOptions extends LitElement {
  static override styles: CSSResultGroup = [tokens, optionsStyles];

  /** What the merchant offers, in the order to show. */
  @property({attribute: false}) products: readonly OfferedProduct[] = [];
  /** The chosen product; set by the element too when the shopper chooses. */
  @property() selected?: InvoiceProduct;
  /** The day of purchase, from which the dates are told. */
  @property({attribute: false}) today?: CalendarDate;
  /** Nothing can be chosen for now. */
  @property({type: Boolean}) disabled = false;
  /** BCP 47, for the dates. */
  @property() locale = 'en';
  /** The words shown, in the page's language. */
  @property({attribute: false}) messages: Messages = en;

  override focus(options?: FocusOptions): void {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input:enabled')];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus(options);
  }

  protected override render(): TemplateResult {
    const [first, second] = this.products;
    if (first && !second) {
      return html`<div part="card"><div class="only">${this.#renderWords(first)}</div>${this.#renderSlot(first)}</div>`;
    }
    return html`
      <fieldset ?disabled=${this.disabled} @change=${this.#handleChange}>
        <legend>${this.messages.choose}</legend>
        ${this.products.map((product) => this.#renderCard(product))}
      </fieldset>
    `;
  }

  #renderCard(product: OfferedProduct): TemplateResult {
    const {type} = product;
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
            ?disabled=${product.payability !== 'payable'}
          />
          ${this.#renderWords(product)}
        </label>
        ${this.#renderSlot(product)}
      </div>
    `;
  }

  #renderWords(product: OfferedProduct): TemplateResult {
    const {type, payability} = product;
    return html`
      <span id="title-${type}" class="title" part="title">${this.messages[type]}</span>
      <span id="words-${type}" class="words">
        ${payability === 'payable' ? this.#renderTerms(product) : this.messages[payability]}
      </span>
    `;
  }

  #renderTerms(product: OfferedProduct): TemplateResult | typeof nothing {
    if (!this.today) return nothing;
    const chosen = this.selected === product.type || this.products.length === 1;
    return html`
      ${termsWords(product, this.today, this.locale, this.messages)}
      <small>${this.messages.expected_dates}</small>
      ${chosen && product.require_identity_verification ? html`<small>${this.messages.identity_required}</small>` : nothing}
    `;
  }

  #renderSlot({type}: OfferedProduct): TemplateResult {
    return html`<slot name=${type}></slot>`;
  }

  #handleChange(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    const chosen = this.products.find(({type}) => type === value);
    if (!chosen) return;
    this.selected = chosen.type;
    this.dispatchEvent(new InvoiceProductChangeEvent(chosen.type));
  }
}
