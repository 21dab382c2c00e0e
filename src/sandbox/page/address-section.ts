import {html} from 'hono/html';
import {addressInputs} from './address-fields.ts';
import {addressForm, type KnownAddress} from './address-form.ts';
import type {Markup} from './layout.ts';
import type {PageWords} from './words/page-words.ts';

/** The billing address: as it is known with a way to change it, or the form at once where something is missing. */
export function addressSection(words: PageWords, known: KnownAddress, product: string): Markup {
  const person = product === 'kravia.invoice_b2c';
  const complete = addressInputs.every(
    ({name, required, company}) => !required || (company && person) || known[name],
  );
  return html`<h2 id="address-heading">${words.address}</h2>
<details class="address" ${complete ? '' : 'open'}>
  <summary>
    <span class="known">${knownLines(known)}</span>
    <span class="change">${words.change}</span>
  </summary>
  ${addressForm(words, known)}
</details>`;
}

function knownLines(known: KnownAddress): Markup[] {
  const {business_name, first_name, last_name, address_line, postal_code, postal_place, email} = known;
  const person = [
    `${first_name ?? ''} ${last_name ?? ''}`,
    address_line ?? '',
    `${postal_code ?? ''} ${postal_place ?? ''}`,
    email ?? '',
  ].filter((line) => line.trim() !== '');
  return [
    ...(business_name ? [html`<span data-company>${business_name}</span>`] : []),
    ...person.map((line) => html`<span>${line}</span>`),
  ];
}
