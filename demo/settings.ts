import type {Country, InvoiceProduct} from 'invoice-checkout';
import {acceptedLanguage, isLanguage, type Language} from './languages.ts';

/** How the shop looks: each is a file of design tokens in `themes/`. */
export type Theme = 'birch' | 'flat-pack' | 'atelier' | 'depot';

/** How a visitor tries the shop: the demo's switches. */
export interface Settings {
  readonly country: Country;
  readonly language: Language;
  /** The kinds of invoice that the shop offers. */
  readonly products: 'all' | InvoiceProduct;
  /** Whether Dintero's checkout opens in the page or on a page of its own. */
  readonly mode: 'embedded' | 'redirect';
  readonly theme: Theme;
}

/** The countries the shop delivers to. */
export const countries: readonly Country[] = ['NO', 'SE', 'FI'];

/** The kinds of invoice, in the order to offer them. */
export const products: readonly InvoiceProduct[] = [
  'kravia.invoice_b2b',
  'kravia.invoice_b2b_grouped',
  'kravia.invoice_b2c',
];

/** The looks, the shop's own first. */
export const themes: readonly Theme[] = ['birch', 'flat-pack', 'atelier', 'depot'];

/** Reads the switches from a form; what is missing or unknown is as on a first visit. */
export function readSettings(form: URLSearchParams, acceptLanguage?: string): Settings {
  const language = form.get('language') ?? '';
  return {
    country: countries.find((country) => country === form.get('country')) ?? 'NO',
    language: isLanguage(language) ? language : acceptedLanguage(acceptLanguage),
    products: products.find((product) => product === form.get('products')) ?? 'all',
    mode: form.get('mode') === 'redirect' ? 'redirect' : 'embedded',
    theme: themes.find((theme) => theme === form.get('theme')) ?? 'birch',
  };
}
