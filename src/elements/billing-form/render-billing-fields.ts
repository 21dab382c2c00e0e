import type {TemplateResult} from 'lit';
import type {FieldRow} from '../../domain/billing/fields.ts';
import {fixedTemplate} from '../fixed-template.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {billingRow} from './billing-row.ts';

/** The fields that apply: of a company in two groups with a heading each, of a person in one without. */
export function renderBillingFields(view: BillingFormView): TemplateResult {
  const {entry, countries, messages, templates} = view;
  const rows = entry.rows.filter(({type}) => type !== 'select' || countries.size > 1);
  return fixedTemplate(templates, (changing) => {
    const fields = (group: FieldRow['group']) =>
      `<div class="fields">${rows.map((row) => (row.group === group ? billingRow(row, view, changing) : '')).join('')}</div>`;
    const group = (name: FieldRow['group']) =>
      `<fieldset><legend part="legend" .textContent=${changing(messages[name])}></legend>${fields(name)}</fieldset>`;
    return rows[0]?.group === 'company' ? group('company') + group('contact') : fields('contact');
  });
}
