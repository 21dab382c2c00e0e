import {html, nothing, type TemplateResult} from 'lit';
import type {BillingField} from '../domain/billing/issue.ts';
import {fill} from '../locales/fill.ts';
import type {BillingEntry} from './billing-entry.ts';
import {type BillingFormContext, viewBillingRow} from './billing-row-view.ts';

/** What is to correct after a submit, as links to the fields: read out at once, and ready to take the focus. */
export function renderIssueSummary(
  entry: BillingEntry,
  context: BillingFormContext,
  onChoose: (field: BillingField) => void,
): TemplateResult | typeof nothing {
  const lines = entry.rows.flatMap((row) => {
    const issue = entry.shown.summary.find(({field}) => field === row.name);
    return issue ? viewBillingRow(row, entry.text(row.name), issue, context) : [];
  });
  if (lines.length === 0) return nothing;
  return html`
    <div class="summary" part="summary" role="alert" tabindex="-1">
      <strong>${fill(context.messages.check_fields, {count: lines.length})}</strong>
      <ul>
        ${lines.map(({row, issue}) => {
          const choose = (event: Event) => {
            event.preventDefault();
            onChoose(row.name);
          };
          return html`<li><a href="#${row.name}" @click=${choose}>${issue}</a></li>`;
        })}
      </ul>
    </div>
  `;
}
