import type {LitElement, ReactiveController, ReactiveControllerHost} from 'lit';
import {type Country, isCountry} from '../domain/countries/country.ts';
import {type InvoiceProduct, isInvoiceProduct} from '../domain/invoice/product.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import {focusLike} from './focus-like.ts';
import {readTyped} from './read-typed.ts';

/** The widget, as far as a plain form inside its tag is concerned. */
export interface TakeOverHost extends HTMLElement, ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  product?: InvoiceProduct;
  country?: Country;
  prefill?: BillingDraft;
}

/** Takes no room beside a form that can be used, and is there for a screen reader. */
const heard = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** Widgets whose plain form is taken over, or was. */
const begun = new WeakSet<TakeOverHost>();

/**
 * Lets the widget take the place of the plain form inside its tag, in one go, once its own form can be used: what was
 * typed stands in it, and who was in a field is in the same one. Until then the wait is heard, and trouble is shown with
 * its way out, above the plain form.
 */
export function takeOver(host: TakeOverHost): void {
  if (begun.has(host)) return;
  begun.add(host);
  host.addController(new TakeOver(host));
  host.requestUpdate();
}

class TakeOver implements ReactiveController {
  readonly #host: TakeOverHost;
  /** Where the plain form stands, below what the widget says. */
  readonly #below = document.createElement('div');

  constructor(host: TakeOverHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (!renderRoot.querySelector('[part=panel]')) return;
    if (!this.#below.parentNode) this.#standAbove();
    const loading = renderRoot.querySelector<HTMLElement>('[part=loading]');
    if (loading) Object.assign(loading.style, heard);
    if (!renderRoot.querySelector('invoice-options')) return;
    this.#host.removeController(this);
    void this.#takeOver();
  }

  /** No child of the tag has the name `taken`: that slot shows what the widget has put into it. */
  #standAbove(): void {
    const slot = this.#host.renderRoot.querySelector('slot[name=fallback]');
    const place = document.createElement('slot');
    place.name = 'fallback';
    this.#below.append(place);
    slot?.setAttribute('name', 'taken');
    slot?.after(this.#below);
  }

  async #takeOver(): Promise<void> {
    const host = this.#host;
    const plain = host.querySelector<HTMLFormElement>('form[slot=fallback], [slot=fallback] form');
    const {payment_product_type: product, country, ...texts} = readTyped(plain);
    if (isInvoiceProduct(product)) host.product = product;
    if (isCountry(country)) host.country = country;
    await host.updateComplete;
    const parts = [...host.renderRoot.querySelectorAll<LitElement>('invoice-options, invoice-billing-form')];
    for (const part of parts) await part.updateComplete;
    const roots = parts.map(({renderRoot}) => renderRoot);
    host.prefill = {...host.prefill, ...typeInto(roots, texts)};
    const {activeElement: left} = host.getRootNode() as Document | ShadowRoot;
    this.#below.remove();
    if (left && plain?.contains(left)) focusLike(left, roots);
  }
}

/** Types as the shopper would; answers what has no field now. */
function typeInto(roots: readonly ParentNode[], texts: BillingDraft): BillingDraft {
  const left = Object.entries(texts).filter(([name, text]) => {
    const [input] = roots.flatMap((root) => [
      ...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
    ]);
    if (!input) return true;
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    return false;
  });
  return Object.fromEntries(left);
}
