import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {readResultToken} from '../checkout/return-visit.ts';
import {inputs} from '../elements/inputs.ts';
import type {Messages} from '../locales/messages.ts';
import {returnStyles} from './invoice-return-styles.ts';
import type {ReturnJourney} from './journey/return-journey.ts';
import {untilLoaded} from './until-loaded.ts';
import {WordsController} from './words/words-controller.ts';

/**
 * The shop's return page: tells what became of the purchase that the shopper comes back from. It asks the backend,
 * whatever the address says. Without a result token in the address it shows what the shop put into it.
 *
 * @element invoice-return
 * @slot - Shown when there is no purchase to tell about.
 * @slot retry - A way back to the checkout; shown when no invoice was made.
 * @fires {InvoiceCompleteEvent} invoice-complete - The invoice is created, which is not paid.
 * @fires {InvoiceCancelEvent} invoice-cancel - The backend confirms that the shopper cancelled.
 * @fires {InvoiceErrorEvent} invoice-error - Something went wrong, or the backend cannot say what became of the purchase.
 * @fires {InvoiceStateChangeEvent} invoice-state-change - The purchase entered another state.
 */
export class InvoiceReturn extends LitElement {
  static override properties: PropertyDeclarations = {
    backend: {},
    locale: {},
    ...inputs<InvoiceReturn>('messages'),
  };
  static override styles: CSSResultGroup = returnStyles;

  /** Base URL of the merchant backend, absolute or relative to the page. */
  backend = '';
  /** BCP 47 language of the words, such as `nb` or `sv-FI`. Default: the page's `lang`, then the browser's. */
  locale?: string;
  /** Single sentences in the shop's own words. */
  messages?: Partial<Messages>;

  /** @internal The words shown, once their language is loaded. */
  readonly words: WordsController = new WordsController(this);
  readonly #token = readResultToken(location.href);
  #journey: ReturnJourney | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('backend') && this.backend && this.#token) void this.#travel(this.#token);
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#token ? (this.#journey?.render() ?? nothing) : html`<slot></slot>`;
  }

  async #travel(token: string): Promise<void> {
    void untilLoaded(() => this.words.complete());
    const {ReturnJourney} = await untilLoaded(() => import('./journey/return-journey.ts'));
    this.#journey?.leave();
    this.#journey = new ReturnJourney(this, this.backend, token);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-return': InvoiceReturn;
  }
}
