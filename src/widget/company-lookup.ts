import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CompanySearch} from '../checkout/company-search.ts';
import type {Country} from '../domain/countries/country.ts';
import type {InvoiceBillingForm} from '../elements/billing-form/invoice-billing-form.ts';
import {CompanyCombobox} from '../elements/company/company-combobox.ts';
import type {Locale} from '../locales/choose-locale.ts';
import {loadLookupMessages} from '../locales/load-lookup-messages.ts';
import type {LookupMessages, Messages} from '../locales/messages.ts';
import {untilLoaded} from './until-loaded.ts';

/** What the look-up needs of `<invoice-checkout>`. */
export interface LookupHost extends ReactiveControllerHost {
  readonly backend: string;
  readonly renderRoot: ParentNode;
  readonly words: {readonly language: Locale; readonly own: Partial<Messages>};
}

/** Lets the form of `<invoice-checkout>` look companies up through the merchant backend, in the words of its host. */
export class CompanyLookup implements ReactiveController {
  readonly #host: LookupHost;
  readonly #countries: readonly Country[];
  readonly #search: CompanySearch;
  #form: InvoiceBillingForm | null = null;
  #combobox: CompanyCombobox | undefined;
  #language: Locale | undefined;
  #words: LookupMessages | undefined;

  /** @param countries The countries that have a register. */
  constructor(host: LookupHost, countries: readonly Country[]) {
    this.#host = host;
    this.#countries = countries;
    this.#search = new CompanySearch(host.backend);
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    void this.#speak(this.#host.words.language);
    const form = this.#host.renderRoot.querySelector('invoice-billing-form');
    if (form === this.#form) return;
    this.#combobox?.leave();
    this.#form = form;
    this.#combobox =
      form === null
        ? undefined
        : new CompanyCombobox(form, {
            countries: this.#countries,
            find: (...question) => this.#search.find(...question),
            words: () => this.#words && {...this.#words, ...this.#host.words.own},
          });
  }

  /** Ends it: the page shows another order. */
  leave(): void {
    this.#combobox?.leave();
    this.#host.removeController(this);
  }

  async #speak(language: Locale): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const words = await untilLoaded(() => loadLookupMessages(language));
    if (language !== this.#language) return;
    this.#words = words;
    this.#form?.requestUpdate();
  }
}
