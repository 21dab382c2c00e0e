import type {TemplateResult} from 'lit';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {Country} from '../domain/countries/country.ts';
import {fieldHint} from '../locales/field-hint.ts';
import {fieldLabel} from '../locales/field-label.ts';
import type {BillingFormView} from './billing-form-view.ts';
import {fixedTemplate} from './fixed-template.ts';

/** Label, control, and below it one note: the hint, until a judge puts in its place what is wrong. */
export function renderBillingRow(row: FieldRow, view: BillingFormView): TemplateResult {
  const {country, countries, grouped, messages, prefix, templates} = view;
  const {name, required} = row;
  const id = prefix + name;
  const isChoice = row.type === 'select';
  const label = fieldLabel(name, country, messages) + (required ? '' : ` (${messages.optional})`);
  const hint = fieldHint(row, grouped, messages);
  return fixedTemplate(
    templates,
    `<div class="field ${name}" part="field">
      <label part="label" for="${id}" .textContent={}></label>
      ${isChoice ? choice(row, id, countries) : input(row, id, view)}
      <p id="${id}-note" part="note hint" aria-live="off"><span${hint === undefined ? '' : ' .textContent={}'}></span></p>
    </div>`,
    label,
    ...(hint === undefined ? [] : [hint]),
  );
}

/** What the browser calls the countries. */
function choice(row: FieldRow, id: string, countries: ReadonlyMap<Country, string>): string {
  const {name, autocomplete, readOnly} = row;
  const options = [...countries].map(([code, called]) => `<option value="${code}">${called}</option>`);
  return `<select id="${id}" name="${name}" part="input" autocomplete="${autocomplete}" ${readOnly ? 'disabled' : ''}>${options.join('')}</select>`;
}

/** A field that the shop locks but knows nothing about stays open: nobody could go on otherwise. */
function input(row: FieldRow, id: string, {entry}: BillingFormView): string {
  const {name, type, autocomplete, inputMode, maxLength, required, readOnly} = row;
  return `<input
    id="${id}" name="${name}" part="input" type="${type}" autocomplete="${autocomplete}" autocapitalize="words"
    spellcheck="false" maxlength="${maxLength}" aria-invalid="false" aria-describedby="${id}-note"
    ${inputMode ? `inputmode="${inputMode}"` : ''}
    ${required ? 'required' : ''}
    ${readOnly && entry.isKnown(name) ? 'readonly' : ''}
  />`;
}
