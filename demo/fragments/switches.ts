import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {type Language, languageNames, languages} from '../languages.ts';
import {countries, products, type Settings, themes} from '../settings.ts';

/** The demo's switches, as fields of the cart's form. */
export function switches(settings: Settings): Html {
  const words = languages[settings.language];
  const countryNames = new Intl.DisplayNames(settings.language, {type: 'region'});
  return html`
    <fieldset class="switches">
      <legend>${words.settings}</legend>
      ${choice(
        'country',
        words.country,
        settings.country,
        countries.map((country) => [country, countryNames.of(country) ?? country]),
      )}
      ${choice(
        'language',
        words.language,
        settings.language,
        Object.keys(languages).map((language) => [language, languageNames[language as Language]]),
      )}
      ${choice('products', words.products, settings.products, [
        ['all', words.allProducts],
        ...products.map((product): [string, string] => [product, words.productNames[product]]),
      ])}
      ${choice('mode', words.mode, settings.mode, [
        ['embedded', words.embedded],
        ['redirect', words.redirect],
      ])}
      ${choice(
        'theme',
        words.theme,
        settings.theme,
        themes.map((theme) => [theme, words.themeNames[theme]]),
      )}
    </fieldset>`;
}

function choice(
  name: keyof Settings,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): Html {
  const option = ([value, text]: readonly [string, string]) =>
    html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`;
  return html`
    <label>${label}
      <select id="${name}" name="${name}" autocomplete="off">${options.map(option)}</select>
    </label>`;
}
