import {html} from 'hono/html';
import type {Markup} from '../page/layout.ts';

/** The whole state: to keep, or to throw away. */
export function stateSection(): Markup {
  return html`<section aria-labelledby="state">
  <h2 id="state">State</h2>
  <p><a href="/sandbox/state" download="sandbox-state.json">Save it to a file</a>. It is loaded by <code>PUT /sandbox/state</code> or <code>invoice-checkout sandbox --state FILE</code>.</p>
  <details>
    <summary>Begin anew</summary>
    <p>Sessions, invoices, payments still to come, faults and journal are gone for good.</p>
    <form method="post" action="/sandbox/console/reset"><button class="danger">Forget everything</button></form>
  </details>
</section>`;
}
