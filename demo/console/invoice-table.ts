import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {invoiceDay} from './dates.ts';
import {moneyText} from './invoice-money.ts';
import {buyerName, productText, settlementText, stateText} from './invoice-words.ts';
import {invoicePage} from './notice.ts';
import {consoleWords} from './words.ts';

/**
 * Invoices as a table named by the heading `list-title`, which narrow screens show as cards. The roles are spelled out,
 * because a browser may forget them where the style is not a table's.
 */
export function invoiceTable(invoices: readonly Invoice[], language: Language): Html {
  const {invoice, buyer, state, issued, due, amount, paid, remaining, settled} = consoleWords[language];
  const columns = [invoice, buyer, state, issued, due];
  const sums = [amount, paid, remaining, settled];
  const heading = (text: string) => html`<th scope="col" role="columnheader">${text}</th>`;
  const sum = (text: string) => html`<th scope="col" role="columnheader" class="sum">${text}</th>`;
  return html`
    <table class="invoices" role="table" aria-labelledby="list-title">
      <thead role="rowgroup"><tr role="row">${columns.map(heading)}${sums.map(sum)}</tr></thead>
      <tbody role="rowgroup">${invoices.map((one) => row(one, language))}</tbody>
    </table>`;
}

function row(invoice: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const {merchant_reference, transaction_id, invoice_number, state = 'unknown', currency} = invoice;
  const {invoice_date, due_date, expected_issue_date, expected_due_date} = invoice;
  const money = (amount: number) => moneyText(amount, currency, language);
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href="${invoicePage(transaction_id)}">${merchant_reference}</a>
        <span class="quiet">${productText(invoice, words)} <span class="amount">${invoice_number}</span></span>
      </th>
      <td role="cell" data-label="${words.buyer}">${buyerName(invoice)}</td>
      <td role="cell" data-label="${words.state}"><span class="state" data-state="${state}">${stateText(invoice, words)}</span></td>
      <td role="cell" data-label="${words.issued}">${invoiceDay(invoice_date, expected_issue_date, language)}</td>
      <td role="cell" data-label="${words.due}">${invoiceDay(due_date, expected_due_date, language)}</td>
      <td role="cell" data-label="${words.amount}" class="sum">${money(invoice.amount)}</td>
      <td role="cell" data-label="${words.paid}" class="sum">${money(invoice.captured_amount)}</td>
      <td role="cell" data-label="${words.remaining}" class="sum">${money(invoice.remaining_amount)}</td>
      <td role="cell" data-label="${words.settled}" class="sum">
        <span>${money(invoice.settled_amount)}
          <small class="quiet">${settlementText(invoice, words)}</small></span>
      </td>
    </tr>`;
}
