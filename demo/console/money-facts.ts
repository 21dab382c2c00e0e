import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {fact} from './fact.ts';
import {moneyText} from './invoice-money.ts';
import {settlementText} from './invoice-words.ts';
import {consoleWords} from './words.ts';

/** An invoice's money. What reached the shop stands apart from what was paid. */
export function moneyFacts(invoice: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const {amount, captured_amount, remaining_amount, settled_amount, currency} = invoice;
  const money = (minor: number) => html`<span class="amount">${moneyText(minor, currency, language)}</span>`;
  return html`
    <dl class="facts money">
      ${fact(words.amount, money(amount))}
      ${fact(words.paid, money(captured_amount))}
      ${fact(words.remaining, money(remaining_amount))}
      ${fact(words.settled, html`${money(settled_amount)} <span class="quiet">${settlementText(invoice, words)}</span>`)}
    </dl>`;
}
