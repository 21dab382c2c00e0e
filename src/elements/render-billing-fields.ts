import {html, type TemplateResult} from 'lit';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {BillingField} from '../domain/billing/issue.ts';
import type {Country} from '../domain/countries/country.ts';
import type {BillingEntry} from './billing-entry.ts';
import {type BillingFormContext, viewBillingRow} from './billing-row-view.ts';
import {renderBillingRow} from './render-billing-row.ts';

/** The rows that apply: of a company in two groups with a heading each, of a person in one without. */
export function renderBillingFields(
  entry: BillingEntry,
  context: BillingFormContext,
  onElsewhere: (country: Country, field: BillingField) => void,
): TemplateResult {
  const {rows, shown} = entry;
  const {countries, messages, traits} = context;

  const renderRow = (row: FieldRow) => {
    const {name} = row;
    const view = viewBillingRow(row, entry.text(name), shown.of(name), context);
    const place = {
      last: row === rows.at(-1),
      announced: shown.summary.length === 0,
      onElsewhere: (country: Country) => onElsewhere(country, name),
    };
    return renderBillingRow(view, place, context);
  };

  const renderGroup = (group: FieldRow['group']) => {
    const shownRows = rows.filter(
      (row) => row.group === group && (row.name !== 'country' || countries.length > 1),
    );
    return html`<div class="fields">${shownRows.map(renderRow)}</div>`;
  };

  if (traits.invoicee === 'person') return renderGroup('contact');
  return html`
    <fieldset><legend>${messages.company}</legend>${renderGroup('company')}</fieldset>
    <fieldset><legend>${messages.contact}</legend>${renderGroup('contact')}</fieldset>
  `;
}
