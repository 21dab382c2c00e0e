import {html} from 'hono/html';
import type {IssueRefusal} from 'invoice-checkout/server';
import type {Html} from '../../fill-page.ts';
import type {Language} from '../../languages.ts';
import {invoicePage} from '../notice.ts';
import {consoleWords} from '../words.ts';
import {newInvoiceWords} from './words.ts';

/** Why nothing was invoiced, in words, with the way to what there is instead. */
export function refusalText(refusal: IssueRefusal, language: Language): Html {
  const {refusals, seeInvoice, seeAttempt} = newInvoiceWords[language];
  const {reasons} = consoleWords[language];
  const text = refusals[refusal.code];
  switch (refusal.code) {
    case 'failed':
      return html`<p>${text} ${reasons[refusal.reason]}</p>${linkTo(refusal.transaction_id, seeAttempt)}`;
    case 'different-invoice':
      return html`<p>${text}</p>${linkTo(refusal.invoice.transaction_id, seeInvoice)}`;
    case 'invalid-order':
    case 'invalid-option':
      return html`<p>${text}</p><p lang="en">${refusal.message}</p>`;
    default:
      return html`<p>${text}</p>`;
  }

  function linkTo(transactionId: string | undefined, name: string): Html | '' {
    if (transactionId === undefined) return '';
    return html`<p><a href="${invoicePage(transactionId)}">${name}</a></p>`;
  }
}
