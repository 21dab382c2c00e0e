import {html, nothing, type TemplateResult} from 'lit';
import {elsewhere} from '../../domain/billing/elsewhere.ts';
import type {FieldRow} from '../../domain/billing/fields.ts';
import type {FieldIssue} from '../../domain/billing/issue.ts';
import {fill} from '../../locales/fill.ts';
import {issueWords} from '../../locales/issue-words.ts';
import type {BillingFormView} from './billing-form-view.ts';
import type {JudgedEntry} from './judged-entry.ts';

/** What is wrong with a field, and where the text would be right elsewhere a button that changes the country. */
export function renderIssue(
  issue: FieldIssue,
  row: FieldRow,
  view: BillingFormView,
  judged: JudgedEntry,
): TemplateResult {
  const {messages} = judged;
  const country = elsewhere(issue, view.countries);
  const label = country && fill(messages.change_country, {country: view.countries.get(country) ?? country});
  const change = () => judged.goTo(row.name, country);
  const place = {...view, text: view.entry.text(row.name)};
  return html`<span data-code=${issue.code} .textContent=${issueWords(issue, row, place, messages)}></span>
    ${country ? html`<button type="button" @click=${change} .textContent=${label}></button>` : nothing}`;
}
