import {type CSSResultGroup, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {CalendarDate} from '../../domain/calendar-date.ts';
import type {InvoiceProduct} from '../../domain/invoice/product.ts';
import type {OfferedProduct} from '../../domain/purchase/offer.ts';
import type {Locale} from '../../locales/choose-locale.ts';
import type {FormMessages} from '../../locales/messages.ts';
import {termsWords} from '../../locales/terms-words.ts';
import {InvoiceProductChangeEvent} from '../events/invoice-product-change-event.ts';
import {type Changing, type FixedTemplates, fixedTemplate} from '../fixed-template.ts';
import {inputs} from '../inputs.ts';
import {tokens} from '../tokens.ts';
import {optionsStyles} from './invoice-options-styles.ts';

const templates: FixedTemplates = new Map();

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
    const [first, ...others] = products;
    if (!messages || !first) return nothing;
    return fixedTemplate(templates, (changing) =>
      others.length > 0
        ? `<fieldset ?disabled=${changing(this.disabled)}>
            <legend part="legend" .textContent=${changing(messages.choose)}></legend>
            ${products.map((product, place) => this.#card(product, place, messages, changing)).join('')}
          </fieldset>`
        : `<div class="only" part="only">${this.#words(first, 0, messages, changing)}</div>
          <slot name=${changing(first.type)}></slot>`,
    );
  }

  #card(product: OfferedProduct, place: number, messages: FormMessages, changing: Changing): string {
    const {type, payability} = product;
    const chosen = this.selected === type;
    return `
      <div class="card" part=${changing(chosen ? 'card chosen' : 'card')}>
        <label>
          <input
            type="radio" name="product" aria-labelledby="title-${place}" aria-describedby="words-${place}"
            value=${changing(type)} .checked=${changing(chosen)}
            ?disabled=${changing(payability !== 'payable')} @change=${changing(this.#handleChoice)}
          />
          ${this.#words(product, place, messages, changing)}
        </label>
        <slot name=${changing(type)}></slot>
      </div>`;
  }

  /** A sentence that does not apply is an empty line, which takes no room. */
  #words(product: OfferedProduct, place: number, messages: FormMessages, changing: Changing): string {
    const {type, payability, require_identity_verification: identified} = product;
    const payable = payability === 'payable';
    const chosen = this.products.length === 1 || this.selected === type;
    return `
      <span id="title-${place}" class="title" part="title" .textContent=${changing(messages[type])}></span>
      <span id="words-${place}" class="words" part="text">
        <span .textContent=${changing(payable ? this.#terms(product, messages) : messages[payability])}></span>
        <small .textContent=${changing(payable ? messages.expected_dates : '')}></small>
        <small .textContent=${changing(payable && chosen && identified ? messages.identity_required : '')}></small>
      </span>`;
  }

  #terms(product: OfferedProduct, messages: FormMessages): string {
    return this.today ? termsWords(product, this.today, this.locale, messages) : '';
  }

  #handleChoice({target}: Event): void {
    this.selected = (target as HTMLInputElement).value as InvoiceProduct;
    this.dispatchEvent(new InvoiceProductChangeEvent(this.selected));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-options': InvoiceOptions;
  }
}
