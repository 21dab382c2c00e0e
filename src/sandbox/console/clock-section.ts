import {html} from 'hono/html';
import {dayInOslo} from '../calendar.ts';
import {groupedIssueDate} from '../kravia/billing-period.ts';
import type {Markup} from '../page/layout.ts';
import {oslo} from './oslo-time.ts';

/** The clock, and the ways to move it. */
export function clockSection(now: Date): Markup {
  const today = dayInOslo(now);
  const month = groupedIssueDate(today, 'monthly');
  const quarter = groupedIssueDate(today, 'quarterly');
  return html`<section aria-labelledby="clock">
  <h2 id="clock">Clock</h2>
  <p><time datetime="${now.toISOString()}">${oslo(now)}</time> in Oslo. It only moves forward; what falls due on the way happens on its own day.</p>
  <div class="actions">
    <form method="post" action="/sandbox/console/clock">
      <label for="days">Days</label>
      <input id="days" name="days" type="number" min="1" max="3650" value="1" required />
      <button>Move by days</button>
    </form>
    ${dayButton(month, 'To the monthly invoices')}
    ${quarter === month ? '' : dayButton(quarter, 'To the quarterly invoices')}
  </div>
</section>`;
}

function dayButton(day: string, label: string): Markup {
  return html`<form method="post" action="/sandbox/console/clock">
  <button name="to" value="${day}">${label}: ${day}</button>
</form>`;
}
