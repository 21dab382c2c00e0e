import {html} from 'hono/html';
import type {FieldRow} from '../../domain/billing/fields.ts';
import {countryExamples} from '../../domain/countries/country.ts';
import {invoiceProducts} from '../../domain/invoice/product.ts';
import {fieldHint} from '../../locales/field-hint.ts';
import {fieldLabel} from '../../locales/field-label.ts';
import {issueWords} from '../../locales/issue-words.ts';
import type {FormView} from './form-view.ts';
import type {Html} from './html.ts';

/** The id of a field of the plain form, which the summary of what is wrong leads to. */
export function fieldId(name: string): string {
  return `invoice-${name}`;
}

/** Label, control, and below it the hint, or in its place what is wrong. */
export function renderField(row: FieldRow, view: FormView): Html {
  const {messages, country} = view;
  const id = fieldId(row.name);
  const wrong = issueOf(row, view);
  const note = wrong ?? hintOf(row, view);
  const told = note === undefined ? '' : html`aria-describedby="${id}-note"`;
  return html`<div class="invoice-field ${row.name}">
  <label for="${id}">${fieldLabel(row.name, country, messages)}${row.required ? '' : ` (${messages.optional})`}</label>
  ${row.type === 'select' ? renderSelect(row, told, view) : renderInput(row, told, wrong !== undefined, view)}
  ${note === undefined ? '' : html`<p id="${id}-note" class="${wrong ? 'invoice-issue' : 'invoice-hint'}">${note}</p>`}
</div>`;
}

/** What is wrong with a field, in words. */
export function issueOf(row: FieldRow, view: FormView): string | undefined {
  const issue = view.issues.find(({field}) => field === row.name);
  return issue && issueWords(issue, row, {...view, text: view.draft[row.name] ?? ''}, view.messages);
}

/** A choice that cannot be changed is not sent by browsers, and the backend knows it. */
function renderSelect({name, autocomplete, readOnly}: FieldRow, told: unknown, view: FormView): Html {
  return html`<select id="${fieldId(name)}" name="${name}" autocomplete="${autocomplete}" ${told} ${readOnly ? 'disabled' : ''}>
    ${[...view.countries].map(
      ([code, country]) =>
        html`<option value="${code}" ${code === view.country ? 'selected' : ''}>${country}</option>`,
    )}
  </select>`;
}

/** A field that the shop locks but knows nothing about stays open: nobody could go on otherwise. */
function renderInput(row: FieldRow, told: unknown, isWrong: boolean, view: FormView): Html {
  const {name, type, autocomplete, inputMode, maxLength, required, readOnly} = row;
  const isKnown = Boolean(view.offer.billing_address?.[name]);
  return html`<input
    id="${fieldId(name)}" name="${name}" type="${type}" value="${shownText(row, view)}" autocomplete="${autocomplete}"
    autocapitalize="words" spellcheck="false" maxlength="${maxLength}" ${inputMode ? html`inputmode="${inputMode}"` : ''}
    ${told} ${isWrong ? html`aria-invalid="true"` : ''} ${required ? 'required' : ''} ${readOnly && isKnown ? 'readonly' : ''}>`;
}

/** What may be somebody's identity number is not shown again. */
function shownText({name}: FieldRow, {draft, issues}: FormView): string {
  const isPersonal = issues.some(({field, code}) => field === name && code === 'personal_number');
  return isPersonal ? '' : (draft[name] ?? '');
}

/** The country may still change without the form changing with it, so there is an example for each. */
function hintOf({name, example}: FieldRow, view: FormView): string | undefined {
  const {offer, countries, messages} = view;
  const grouped = offer.products.every(({type}) => invoiceProducts[type].grouped);
  if ((name !== 'organization_number' && name !== 'phone_number') || countries.size === 1) {
    return fieldHint({name, ...(example && {example})}, grouped, messages);
  }
  const examples = [...countries].map(([code, country]) => `${countryExamples[code][name]} (${country})`);
  return fieldHint({name, example: examples.join(', ')}, grouped, messages);
}
