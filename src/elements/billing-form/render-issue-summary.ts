import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../../locales/fill.ts';
import {issueWords} from '../../locales/issue-words.ts';
import type {BillingFormView} from './billing-form-view.ts';
import type {JudgedEntry} from './judged-entry.ts';

/** What is to correct after a submit, as links to the fields. It is heard by taking the focus, and not announced besides. */
export function renderIssueSummary(
  view: BillingFormView,
  judged: JudgedEntry,
): TemplateResult | typeof nothing {
  const {entry, prefix} = view;
  const {messages, shown} = judged;
  const lines = entry.rows.flatMap((row) => {
    const issue = shown.summary.find(({field}) => field === row.name);
    if (!issue) return [];
    const choose = (event: Event) => {
      event.preventDefault();
      judged.goTo(row.name);
    };
    const place = {...view, text: entry.text(row.name)};
    return html`<li><a href=${`#${prefix}${row.name}`} @click=${choose} .textContent=${issueWords(issue, row, place, messages)}></a></li>`;
  });
  if (lines.length === 0) return nothing;
  return html`
    <div class="summary" part="summary" role="group" aria-labelledby=${`${prefix}summary`} tabindex="-1">
      <strong id=${`${prefix}summary`} .textContent=${fill(messages.check_fields, {count: lines.length})}></strong>
      <ul>
        ${lines}
      </ul>
    </div>
  `;
}
