import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {languages} from '../languages.ts';
import {products} from '../settings.ts';
import {type Choices, firstChoice, playgroundChoices} from './choices.ts';

type ChoiceName = keyof typeof playgroundChoices;

/** What belongs together, in the order of the form. */
const groups: Readonly<Record<string, readonly ChoiceName[]>> = {
  'What is sold': ['country', 'days_until_due', 'interval'],
  'What happens': ['identity', 'scenario', 'form', 'lookup', 'network'],
  'The page': ['language', 'theme', 'render', 'mode', 'csp'],
};

/** The fields of the playground's form, as they are chosen. */
export function choicesForm(choices: Choices): Html {
  const {productNames} = languages.en;
  const ticks = products.map(
    (product) => html`
      <label class="tick">
        <input type="checkbox" name="products" value="${product}" ${choices.products.includes(product) ? 'checked' : ''}>
        ${productNames[product].replace(/ only$/, '')}
      </label>`,
  );
  return html`
    <fieldset><legend>Kinds of invoice</legend>${ticks}</fieldset>
    ${Object.entries(groups).map(
      ([legend, names]) => html`
        <fieldset>
          <legend>${legend}</legend>
          ${names.map((name) => choice(name, String(choices[name])))}
        </fieldset>`,
    )}`;
}

function choice(name: ChoiceName, chosen: string): Html {
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
