import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {consoleWords} from './words.ts';

/** Account and reference that a merchant prints on an invoice it delivers itself, each to be copied. */
export function paymentDetails({payment_details: details}: Invoice, language: Language): Html | '' {
  if (details === undefined) return '';
  const words = consoleWords[language];
  const rows = [
    ['bban', words.account, details.bban],
    ['iban', 'IBAN', details.iban],
    ['swift', 'BIC (SWIFT)', details.swift],
    ['kid', words.kid, details.kid],
  ] as const;
  return html`
    <section aria-labelledby="payment-title">
      <h2 id="payment-title">${words.paymentDetails}</h2>
      <dl class="facts copied-from">
        ${rows.map(([id, name, value]) => value && row(id, name, value))}
      </dl>
    </section>`;

  function row(id: string, name: string, value: string): Html {
    return html`
      <div>
        <dt id="${id}-name">${name}</dt>
        <dd>
          <code id="${id}">${value}</code>
          <button type="button" id="${id}-copy" data-copies="${id}" data-copied="${words.copied}"
            aria-labelledby="${id}-copy ${id}-name">${words.copy}</button>
          <span class="copied" role="status"></span>
        </dd>
      </div>`;
  }
}
