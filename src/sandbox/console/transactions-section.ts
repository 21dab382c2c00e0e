import {html} from 'hono/html';
import {capturedAmount, hasTransactionEvent, settledAmount, type Transaction} from '../ledger/transaction.ts';
import type {Markup} from '../page/layout.ts';
import {money} from '../page/money.ts';
import {oslo} from './oslo-time.ts';

const SHOWN = 50;

/** The newest transactions, each with what can be done about it. */
export function transactionsSection(oldestFirst: readonly Transaction[]): Markup {
  const transactions = oldestFirst.slice(-SHOWN).reverse();
  return html`<section aria-labelledby="transactions">
  <h2 id="transactions">Transactions</h2>
  ${transactions.length === 0 ? html`<p class="quiet">None yet. A shop makes them by paying a session.</p>` : ''}
  ${transactions.length < oldestFirst.length ? html`<p class="quiet">The newest ${SHOWN} of ${oldestFirst.length}.</p>` : ''}
  <ul class="cards">${transactions.map(card)}</ul>
</section>`;
}

function card(transaction: Transaction): Markup {
  const {id, merchant_reference, payment_product_type, status, settlement_status, amount, currency} =
    transaction;
  const paid = capturedAmount(transaction);
  const kr = (minor: number) => money(minor, currency, 'en-GB');
  return html`<li class="card" aria-labelledby="${id}">
  <h3 id="${id}">${merchant_reference}</h3>
  <p><strong class="state" data-state="${status}">${status}</strong> <span class="quiet">${settlement_status}</span></p>
  <dl>
    <dt>Product</dt><dd>${payment_product_type}</dd>
    <dt>Amount</dt><dd>${kr(amount)}</dd>
    <dt>Paid</dt><dd>${kr(paid)}</dd>
    <dt>Paid out</dt><dd>${kr(settledAmount(transaction))}</dd>
    <dt>Invoice</dt><dd>${invoice(transaction)}</dd>
    <dt>Begun</dt><dd>${oslo(transaction.created_at)}</dd>
  </dl>
  ${actions(transaction, amount - paid)}
  <details>
    <summary>Events (${transaction.events.length})</summary>
    <ol>${transaction.events.map((event) => html`<li>${oslo(event.created_at)} <strong>${event.event}</strong> → ${event.transaction_status}${event.amount === undefined ? '' : `, ${kr(event.amount)}`}${event.error ? `: ${event.error.message}` : ''}</li>`)}</ol>
    <p class="quiet code">${id}</p>
  </details>
</li>`;
}

function invoice({metadata}: Transaction): Markup | string {
  const number = metadata['kravia:invoice_number'];
  if (number === undefined) return 'not issued yet';
  const document = String(metadata['kravia:invoice_url']).split('/').at(-1);
  return html`<a href="/sandbox/console/documents/${document}">${number} (PDF)</a>`;
}

function actions(transaction: Transaction, remaining: number): Markup {
  const {id, status, currency, merchant_reference, metadata, terms} = transaction;
  const open = status === 'AUTHORIZED' || status === 'PARTIALLY_CAPTURED';
  const uncollected =
    open && terms.invoice_channel === 'merchant' && !hasTransactionEvent(transaction, 'INITIATE_CAPTURE');
  const settleable = capturedAmount(transaction) > settledAmount(transaction);
  return html`${uncollected ? html`<p class="quiet">Nobody can pay it before the shop captures it.</p>` : ''}
<div class="actions">
  ${
    open && !uncollected && metadata['kravia:invoice_number']
      ? html`<form method="post" action="/sandbox/console/payments">
    <input type="hidden" name="transaction_id" value="${id}" />
    <label for="amount-${id}">Amount in ${currency}</label>
    <input id="amount-${id}" name="amount" inputmode="decimal" size="9" value="${(remaining / 100).toFixed(2)}" required />
    <button aria-label="Simulate payment of ${merchant_reference}">Simulate payment</button>
  </form>`
      : ''
  }
  ${settleable ? button('settlements', 'Settle', transaction) : ''}
  ${open ? button('voids', 'Void', transaction) : ''}
</div>`;
}

function button(action: string, label: string, {id, merchant_reference}: Transaction): Markup {
  return html`<form method="post" action="/sandbox/console/${action}">
  <button name="transaction_id" value="${id}" aria-label="${label} ${merchant_reference}">${label}</button>
</form>`;
}
