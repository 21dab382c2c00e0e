import {html} from 'hono/html';
import type {Settings} from '../settings.ts';
import {layout, type Markup} from './layout.ts';
import type {PageView} from './page-view.ts';

/** What a developer sees who opens the sandbox's address: what it is, and how a shop reaches it. In English. */
export function homePage({accounts}: Settings, view: PageView): Markup {
  return layout(
    view,
    'Sandbox of Dintero',
    {sid: '', state: 'home'},
    html`<div lang="en">
  <h1>Sandbox of Dintero</h1>
  <p>This address plays Dintero’s API, its checkout page, BankID and Kravia. A shop opens its checkout here.</p>
  ${accounts.map(
    ({accountId, clientId, merchant}) =>
      html`<p>Account <strong>${accountId}</strong>, client <strong>${clientId}</strong>, shop <strong>${merchant.name}</strong>.</p>`,
  )}
  <ul>
    <li><a href="/sandbox/journal">What it was asked</a></li>
    <li><a href="/sandbox/sessions">Sessions</a></li>
    <li><a href="/sandbox/transactions">Transactions</a></li>
    <li><a href="/sandbox/callbacks">Callbacks it sent</a></li>
  </ul>
</div>`,
  );
}
