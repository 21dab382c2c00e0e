import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../locales/fill.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {billingIssueWords} from './billing-issue-words.ts';

/** What is to correct after a submit, as links to the fields: read out at once, and ready to take the focus. */
export function renderIssueSummary(view: BillingFormView): TemplateResult | typeof nothing {
  const {entry, messages, goTo} = view;
  const lines = entry.rows.flatMap((row) => {
    const issue = entry.shown.summary.find(({field}) => field === row.name);
    if (!issue) return [];
    const choose = (event: Event) => {
      event.preventDefault();
      goTo(row.name);
    };
    return html`<li><a href="#${row.name}" @click=${choose}>${billingIssueWords(issue, row, view)}</a></li>`;
  });
  if (lines.length === 0) return nothing;
  return html`
    <div class="summary" part="summary" role="alert" tabindex="-1">
      <strong>${fill(messages.check_fields, {count: lines.length})}</strong>
      <ul>
        ${lines}
      </ul>
    </div>
  `;
}
