import {html} from 'hono/html';
import type {SessionOrder} from '../schemas/order.ts';
import {type AddressInput, addressInputs, moreAddressInputs} from './address-fields.ts';
import type {Markup} from './layout.ts';
import type {PageWords} from './words/page-words.ts';

/** What is known of the buyer. */
export type KnownAddress = NonNullable<SessionOrder['billing_address']>;

/** The inputs of the billing address, filled in as far as it is known. */
export function addressForm(words: PageWords, known: KnownAddress): Markup {
  const draw = (input: AddressInput) =>
    field(words, input, input.name === 'country' ? countries(words, known.country) : textInput(input, known));
  return html`<div class="fields">${addressInputs.map(draw)}</div>
<details>
  <summary>${words.more}</summary>
  <div class="fields">${moreAddressInputs.map(draw)}</div>
</details>`;
}

function field(words: PageWords, {name, company, required, half}: AddressInput, control: Markup): Markup {
  return html`<div class="field ${half ? 'half' : ''}" ${company ? 'data-company' : ''}>
  <label for="${name}">${words.field[name]}${required ? '' : html` <span class="hint">(${words.optional})</span>`}</label>
  ${control}
  <p class="error" id="${name}-error" data-missing="${words.missing}" data-invalid="${words.invalid}" hidden></p>
</div>`;
}

function textInput({name, required, autocomplete = 'off', inputmode}: AddressInput, known: KnownAddress) {
  const token = autocomplete === 'off' ? 'off' : `billing ${autocomplete}`;
  return html`<input
    id="${name}" name="${name}" value="${known[name] ?? ''}" autocomplete="${token}" inputmode="${inputmode ?? 'text'}"
    aria-describedby="${name}-error" ${required ? 'required' : ''} />`;
}

function countries(words: PageWords, chosen = 'NO'): Markup {
  return html`<select id="country" name="country" autocomplete="billing country" aria-describedby="country-error" required>
    ${(['NO', 'SE', 'FI'] as const).map(
      (code) =>
        html`<option value="${code}" ${code === chosen ? 'selected' : ''}>${words.countries[code]}</option>`,
    )}
  </select>`;
}
