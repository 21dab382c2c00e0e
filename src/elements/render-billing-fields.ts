import {html, type TemplateResult} from 'lit';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {renderBillingRow} from './render-billing-row.ts';

/** The fields that apply: of a company in two groups with a heading each, of a person in one without. */
export function renderBillingFields(view: BillingFormView): TemplateResult {
  const {entry, countries, messages} = view;
  const fieldsOf = (group: FieldRow['group']) =>
    entry.rows
      .filter((row) => row.group === group && (row.type !== 'select' || countries.size > 1))
      .map((row) => renderBillingRow(row, view));
  const company = fieldsOf('company');
  const contact = html`<div class="fields">${fieldsOf('contact')}</div>`;
  if (company.length === 0) return contact;
  return html`
    <fieldset><legend part="legend" .textContent=${messages.company}></legend><div class="fields">${company}</div></fieldset>
    <fieldset><legend part="legend" .textContent=${messages.contact}></legend>${contact}</fieldset>
  `;
}
