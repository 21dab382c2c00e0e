import {html} from 'hono/html';
import {type CallChoice, chooseCalls, isFailed} from '../control/choose-calls.ts';
import type {JournalEntry} from '../control/journal.ts';
import type {Markup} from '../page/layout.ts';
import {consoleLayout} from './console-layout.ts';
import {oslo} from './oslo-time.ts';

const SHOWN = 200;

/** `GET /sandbox/journal` in a browser: the calls, newest first, with bodies and answers to open. */
export function journalPage(entries: readonly JournalEntry[], choice: CallChoice): Markup {
  const chosen = chooseCalls(entries, choice);
  const shown = chosen.slice(-SHOWN).reverse();
  return consoleLayout(
    'Journal',
    '/sandbox/journal',
    html`${filters(entries, choice)}
<p role="status">${chosen.length} of ${entries.length} calls${shown.length < chosen.length ? `, the newest ${SHOWN} shown` : ''}.</p>
<ol class="calls">${shown.map(call)}</ol>`,
  );
}

function filters(entries: readonly JournalEntry[], {endpoint, failed = false}: CallChoice): Markup {
  const called = [...new Set(entries.map((entry) => entry.endpoint))].sort();
  return html`<div class="actions">
  <form method="get" action="/sandbox/journal">
    <label for="endpoint">Endpoint</label>
    <select id="endpoint" name="endpoint">
      <option value="">All</option>
      ${called.map((name) => html`<option ${name === endpoint ? 'selected' : ''}>${name}</option>`)}
    </select>
    <label class="check"><input type="checkbox" name="failed" value="true" ${failed ? 'checked' : ''} /> Failed only</label>
    <button>Show</button>
  </form>
  <form method="post" action="/sandbox/console/journal"><button>Empty the journal</button></form>
</div>`;
}

function call(entry: JournalEntry): Markup {
  const {endpoint, method, path, at, status, milliseconds, fault, warning, body, answer} = entry;
  const outcome = status ?? (fault === undefined ? 'running' : 'no answer');
  return html`<li>
  <details>
    <summary>
      <time datetime="${at}">${oslo(at)}</time>
      <strong class="state" data-state="${isFailed(entry) ? 'bad' : 'good'}">${outcome}</strong>
      <span class="name">${endpoint}</span>
      <span class="quiet">${milliseconds === undefined ? '' : `${milliseconds} ms`}</span>
    </summary>
    <p class="code">${method} ${path}</p>
    ${fault === undefined ? '' : html`<p>Made to fail: <code>${fault}</code></p>`}
    ${warning === undefined ? '' : html`<p>Warning: ${warning}</p>`}
    ${body === undefined ? '' : document('Sent', body)}
    ${answer === undefined ? '' : document('Answered', answer)}
  </details>
</li>`;
}

function document(title: string, content: unknown): Markup {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  return html`<h2>${title}</h2>
<pre tabindex="0" aria-label="${title}">${text}</pre>`;
}
