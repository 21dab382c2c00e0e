import {html} from 'hono/html';
import type {Invoice, InvoiceEvent} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {instantText} from './dates.ts';
import {moneyText} from './invoice-money.ts';
import {consoleWords} from './words.ts';

/** What Dintero tells of an invoice, as far as there are words for it. */
export type KnownEvent =
  | 'INITIALIZE'
  | 'AUTHORIZE'
  | 'INITIATE_CAPTURE'
  | 'CAPTURE'
  | 'INITIATE_VOID'
  | 'VOID'
  | 'SETTLEMENT';

/** What has happened to an invoice, the oldest first. */
export function timeline({events, currency, state}: Invoice, language: Language): Html {
  const words = consoleWords[language];
  return html`
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">${words.timeline}</h2>
      <ol class="timeline">${events.map(item)}</ol>
    </section>`;

  function item({event, success, amount, created_at, error}: InvoiceEvent): Html {
    const known = Object.hasOwn(words.events, event) ? words.events[event as KnownEvent] : event;
    const name = event === 'AUTHORIZE' && state === 'on_hold' ? words.states.on_hold : known;
    const outcome = success ? '' : html`: <strong>${words.eventFailed}</strong>${error ? ` (${error})` : ''}`;
    return html`
      <li>
        <span>${name}${outcome}</span>
        ${amount === undefined ? '' : html`<span class="amount">${moneyText(amount, currency, language)}</span>`}
        ${created_at ? html`<span class="quiet">${instantText(created_at, language)}</span>` : ''}
      </li>`;
  }
}
