import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {buyerFacts} from './buyer-facts.ts';
import {instantText, invoiceDay} from './dates.ts';
import {fact} from './fact.ts';
import {productText} from './invoice-words.ts';
import {consoleWords} from './words.ts';

/** An invoice in facts: its kind and number, its days, its buyer. */
export function invoiceFacts(invoice: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const {invoice_number, created_at, invoice_channel} = invoice;
  const {invoice_date, due_date, expected_issue_date, expected_due_date} = invoice;
  return html`
    <dl class="facts">
      ${fact(words.product, productText(invoice, words))}
      ${fact(words.invoiceNumber, invoice_number ?? words.notKnown)}
      ${created_at ? fact(words.created, instantText(created_at, language)) : ''}
      ${fact(words.issued, invoiceDay(invoice_date, expected_issue_date, language))}
      ${fact(words.due, invoiceDay(due_date, expected_due_date, language))}
      ${invoice_channel ? fact(words.delivery, words.channels[invoice_channel]) : ''}
      ${buyerFacts(invoice, language)}
    </dl>`;
}
