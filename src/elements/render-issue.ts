import {html, nothing, type TemplateResult} from 'lit';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {fill} from '../locales/fill.ts';
import type {Messages} from '../locales/messages.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {elsewhere} from './elsewhere.ts';
import {issueWords} from './issue-words.ts';

/** What is wrong with a field, and where the text would be right elsewhere a button that changes the country. */
export function renderIssue(
  issue: FieldIssue,
  row: FieldRow,
  view: BillingFormView,
  messages: Messages,
): TemplateResult {
  const country = elsewhere(issue, view);
  const label = country && fill(messages.change_country, {country: view.countries.get(country) ?? country});
  const change = () => view.goTo(row.name, country);
  return html`<span .textContent=${issueWords(issue, row, view, messages)}></span>
    ${country ? html`<button type="button" @click=${change} .textContent=${label}></button>` : nothing}`;
}
