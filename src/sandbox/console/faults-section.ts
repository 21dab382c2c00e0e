import {html} from 'hono/html';
import type {PlannedFault} from '../control/faults.ts';
import {endpoints} from '../http/endpoints.ts';
import type {Markup} from '../page/layout.ts';

/** The faults that a person can choose; a program can send any status. */
const choices = [
  ['503', '503, out of order'],
  ['500', '500, broken'],
  ['429', '429, too many calls'],
  ['401', '401, not let in'],
  ['404', '404, not found'],
  ['drop', 'drop: ends before it does anything'],
  ['lost-answer', 'lost-answer: does its work, then ends'],
  ['timeout', 'timeout: never answers'],
] as const;

/** Trouble on demand: what waits for a call, and a form for more. */
export function faultsSection(planned: readonly PlannedFault[]): Markup {
  return html`<section aria-labelledby="faults">
  <h2 id="faults">Faults</h2>
  ${planned.length === 0 ? html`<p class="quiet">No call is going to fail.</p>` : html`<ul>${planned.map(({endpoint, fault, times}) => html`<li><code>${endpoint}</code> fails ${times === 1 ? 'once' : `${times} times`} with ${fault}</li>`)}</ul>`}
  <div class="actions">
    <form method="post" action="/sandbox/console/faults">
      <label for="endpoint">Endpoint</label>
      <select id="endpoint" name="endpoint">${Object.keys(endpoints).map((name) => html`<option>${name}</option>`)}</select>
      <label for="fault">Fault</label>
      <select id="fault" name="fault">${choices.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select>
      <label for="times">Times</label>
      <input id="times" name="times" type="number" min="1" max="1000" value="1" required />
      <button>Fail the next calls</button>
    </form>
    ${planned.length === 0 ? '' : html`<form method="post" action="/sandbox/console/no-faults"><button>End all faults</button></form>`}
  </div>
</section>`;
}
