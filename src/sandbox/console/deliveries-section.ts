import {html} from 'hono/html';
import type {Delivery} from '../callbacks/delivery-log.ts';
import type {Markup} from '../page/layout.ts';
import {oslo} from './oslo-time.ts';

const SHOWN = 30;

const interferences = [
  ['duplicate', 'comes twice'],
  ['hold', 'is held until you send it'],
  ['lose', 'never comes'],
  ['first', 'comes before the call is answered'],
  ['swap', 'comes behind the one after it'],
  ['late', 'comes a minute late'],
] as const;

/** What was sent to shops and what they answered, and a form that interferes with the next callback. */
export function deliveriesSection(callbacks: readonly Delivery[], webhooks: readonly Delivery[]): Markup {
  return html`<section aria-labelledby="callbacks">
  <h2 id="callbacks">Callbacks</h2>
  <div class="actions">
    <form method="post" action="/sandbox/console/callbacks">
      <label for="next">The next callback</label>
      <select id="next" name="next">${interferences.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select>
      <button>Interfere</button>
    </form>
    <form method="post" action="/sandbox/console/release"><button>Send what is held</button></form>
  </div>
  ${attempts(callbacks, 'No callback was sent yet.')}
  <h3>Webhooks</h3>
  ${attempts(webhooks, 'No webhook was sent yet.')}
</section>`;
}

function attempts(deliveries: readonly Delivery[], none: string): Markup {
  if (deliveries.length === 0) return html`<p class="quiet">${none}</p>`;
  return html`<ol class="calls">${deliveries.slice(-SHOWN).reverse().map(attempt)}</ol>`;
}

function attempt({method, url, attempt: number, outcome, at}: Delivery): Markup {
  const good = typeof outcome === 'number' && outcome < 400;
  const {pathname, searchParams} = new URL(url);
  const about = searchParams.get('event') ?? searchParams.get('error') ?? pathname;
  return html`<li>
  <details>
    <summary>
      <time datetime="${at}">${oslo(at)}</time>
      <strong class="state" data-state="${good ? 'good' : 'bad'}">${outcome}</strong>
      <span class="name">${searchParams.get('merchant_reference') ?? ''} ${about}</span>
      <span class="quiet">${number > 1 ? `attempt ${number}` : ''}</span>
    </summary>
    <p class="code">${method} ${url}</p>
  </details>
</li>`;
}
