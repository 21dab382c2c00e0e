import type {FieldRow} from '../../domain/billing/fields.ts';
import {fieldHint} from '../../locales/field-hint.ts';
import {fieldLabel} from '../../locales/field-label.ts';
import type {Changing} from '../fixed-template.ts';
import type {BillingFormView} from './billing-form-view.ts';

/** Markup of a label, its control, and below it one note: the hint, until a judge puts in its place what is wrong. */
export function billingRow(row: FieldRow, view: BillingFormView, changing: Changing): string {
  const {country, grouped, messages, prefix} = view;
  const {name, type, required} = row;
  const id = prefix + name;
  const label = fieldLabel(name, country, messages) + (required ? '' : ` (${messages.optional})`);
  const hint = fieldHint(row, grouped, messages);
  return `
    <div class="field ${name}" part="field">
      <label part="label" for="${id}" .textContent=${changing(label)}></label>
      ${(type === 'select' ? choice : input)(row, id, view, changing)}
      <p id="${id}-note" part="note hint" aria-live="off"><span ${hint ? `.textContent=${changing(hint)}` : ''}></span></p>
    </div>`;
}

function choice(row: FieldRow, id: string, {countries}: BillingFormView, changing: Changing): string {
  const {name, autocomplete, readOnly} = row;
  const options = [...countries].map(
    ([code, called]) => `<option value="${code}" .textContent=${changing(called)}></option>`,
  );
  return `
    <select id="${id}" name="${name}" part="input" autocomplete="${autocomplete}" ${readOnly ? 'disabled' : ''}>${options.join('')}</select>`;
}

/** A field that the shop locks but knows nothing about stays open: nobody could go on otherwise. */
function input(row: FieldRow, id: string, {entry}: BillingFormView, changing: Changing): string {
  const {name, type, autocomplete, inputMode, maxLength, required, readOnly} = row;
  return `
    <input
      id="${id}" name="${name}" part="input" type="${type}" autocomplete="${autocomplete}" autocapitalize="words"
      spellcheck="false" maxlength="${maxLength}" aria-invalid="false" aria-describedby="${id}-note"
      ${inputMode ? `inputmode="${inputMode}"` : ''}
      ${required ? 'required' : ''}
      ${readOnly ? `?readonly=${changing(entry.isKnown(name))}` : ''}
    />`;
}
