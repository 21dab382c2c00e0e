import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {languages} from '../languages.ts';
import {products} from '../settings.ts';
import {type Choices, firstChoice, playgroundChoices} from './choices.ts';

const order = Object.keys(playgroundChoices) as (keyof typeof playgroundChoices)[];

/** The fields of the playground's form, as they are chosen. */
export function choicesForm(choices: Choices): Html {
  const {productNames} = languages.en;
  return html`
    <fieldset>
      <legend>Kinds of invoice</legend>
      ${products.map(
        (product) => html`
          <label class="tick">
            <input type="checkbox" name="products" value="${product}" ${choices.products.includes(product) ? 'checked' : ''}>
            ${productNames[product].replace(/ only$/, '')}
          </label>`,
      )}
    </fieldset>
    ${order.map((name) => choice(name, String(choices[name])))}`;
}

function choice(name: keyof typeof playgroundChoices, chosen: string): Html {
  const {label, values} = playgroundChoices[name];
  return html`
    <label>${label}
      <select name="${name}" data-first="${firstChoice(name)}" autocomplete="off">
        ${Object.entries(values).map(
          ([value, text]) =>
            html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`,
        )}
      </select>
    </label>`;
}
