import {html} from 'hono/html';
import type {Account} from '../account.ts';
import {scenarios} from '../kravia/scenario.ts';
import type {Markup} from '../page/layout.ts';
import type {Settings} from '../settings.ts';
import {consoleLayout} from './console-layout.ts';
import {scenarioWords} from './scenario-words.ts';

const links = [
  ['/sandbox/console', 'Console', 'the clock, payments, payouts, callbacks and faults by hand'],
  ['/sandbox/journal', 'Journal', 'what the sandbox was asked, and what it answered'],
  ['/sandbox', 'Control', 'the routes under /sandbox for programs, and the endpoints that can fail (JSON)'],
  ['/sandbox/transactions', 'Transactions', 'as Dintero shows them (JSON)'],
  ['/sandbox/sessions', 'Sessions', 'as Dintero shows them (JSON)'],
  ['/sandbox/callbacks', 'Callbacks', 'every attempt with its outcome (JSON)'],
  ['/sandbox/webhooks', 'Webhooks', 'subscriptions and deliveries (JSON)'],
  ['/sandbox/state', 'State', 'everything, to be loaded again (JSON)'],
  ['/registers/brreg/enheter?navn=as', 'Brønnøysund', 'invented Norwegian companies'],
  ['/registers/prh/companies?name=oy', 'PRH', 'invented Finnish companies'],
] as const;

/** What a developer sees who opens the sandbox's address: what it is, how a shop reaches it, and all it has. */
export function homePage({accounts, scenarios: table}: Settings): Markup {
  return consoleLayout(
    'Sandbox of Dintero',
    '/',
    html`<p>This address plays Dintero’s API, its checkout page, BankID and Kravia, and the company registers. A shop uses it in place of both <code>api.dintero.com</code> and <code>checkout.dintero.com</code>; nothing leaves this machine.</p>
<section aria-labelledby="pages">
  <h2 id="pages">What is here</h2>
  <ul>${links.map(([path, name, what]) => html`<li><a href="${path}">${name}</a>: ${what}</li>`)}</ul>
</section>
<section aria-labelledby="accounts">
  <h2 id="accounts">Accounts</h2>
  <ul class="cards">${accounts.map(account)}</ul>
</section>
<section aria-labelledby="buyers">
  <h2 id="buyers">Buyers</h2>
  <p>What becomes of an invoice is chosen by the buyer’s e-mail address.</p>
  <dl>${Object.entries(table).map(([tag, scenario]) => html`<dt><code>kari+${tag}@example.no</code></dt><dd>${scenarioWords(scenario)}</dd>`)}</dl>
  ${table === scenarios ? html`<p class="quiet">Any other address: the invoice is created, and nobody pays it by themselves.</p>` : ''}
</section>`,
  );
}

function account({accountId, clientId, clientSecret, signatureSecret, merchant}: Account): Markup {
  return html`<li class="card" aria-labelledby="account-${accountId}">
  <h3 id="account-${accountId}">${accountId}</h3>
  <dl>
    <dt>Shop</dt><dd>${merchant.name}</dd>
    <dt>Client id</dt><dd><code>${clientId}</code></dd>
    <dt>Client secret</dt><dd><code>${clientSecret}</code></dd>
    <dt>Signature secret</dt><dd><code>${signatureSecret || 'none'}</code></dd>
  </dl>
</li>`;
}
