import {html} from 'hono/html';
import type {Country} from 'invoice-checkout';
import type {Html} from '../../fill-page.ts';
import {countries} from '../../settings.ts';

/** A text for each country, of which the style shows the one that is chosen in the form: no script has to. */
export function byCountry(text: (country: Country) => string): Html {
  return html`${countries.map((country) => html`<span data-country="${country}">${text(country)}</span>`)}`;
}
