import {html} from 'hono/html';
import type {Invoice} from 'invoice-checkout/server';
import type {Html} from '../fill-page.ts';
import type {Language} from '../languages.ts';
import {formatMoney} from '../money.ts';
import {instantText, invoiceDay} from './dates.ts';
import {buyerName, productText, settlementText} from './invoice-words.ts';
import {consoleWords} from './words.ts';

/** An invoice in facts: its money, its days, its buyer. What reached the shop stands apart from what was paid. */
export function invoiceFacts(invoice: Invoice, language: Language): Html {
  const words = consoleWords[language];
  const {amount, captured_amount, remaining_amount, settled_amount, currency} = invoice;
  const {invoice_number, created_at, invoice_channel} = invoice;
  const {invoice_date, due_date, expected_issue_date, expected_due_date} = invoice;
  const money = (minor: number) =>
    html`<span class="amount">${formatMoney(minor, currency, language)}</span>`;
  return html`
    <dl class="facts money">
      ${fact(words.amount, money(amount))}
      ${fact(words.paid, money(captured_amount))}
      ${fact(words.remaining, money(remaining_amount))}
      ${fact(words.settled, html`${money(settled_amount)} <span class="quiet">${settlementText(invoice, words)}</span>`)}
    </dl>
    <dl class="facts">
      ${fact(words.product, productText(invoice, words))}
      ${fact(words.invoiceNumber, invoice_number ?? words.notKnown)}
      ${created_at ? fact(words.created, instantText(created_at, language)) : ''}
      ${fact(words.issued, invoiceDay(invoice_date, expected_issue_date, language))}
      ${fact(words.due, invoiceDay(due_date, expected_due_date, language))}
      ${invoice_channel ? fact(words.delivery, words.channels[invoice_channel]) : ''}
      ${fact(words.buyer, buyer(invoice))}
    </dl>`;
}

function fact(name: string, value: Html | string): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function buyer(invoice: Invoice): Html {
  const {billing_address: address = {}} = invoice;
  const {organization_number, business_name, first_name = '', last_name = '', address_line} = address;
  const place = [address.postal_code, address.postal_place].filter(Boolean).join(' ');
  const contact = business_name && `${first_name} ${last_name}`.trim();
  const {country, email, phone_number, customer_reference} = address;
  const rows = [
    ...[buyerName(invoice), organization_number, contact, address_line],
    ...[place && `${place}${country ? `, ${country}` : ''}`, email, phone_number, customer_reference],
  ];
  return html`${rows.filter(Boolean).map((row) => html`<span class="row">${row}</span>`)}`;
}
