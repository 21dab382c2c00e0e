import {html, nothing, type TemplateResult} from 'lit';
import type {FieldRow} from '../domain/billing/fields.ts';
import type {FieldIssue} from '../domain/billing/issue.ts';
import {fieldHint} from '../locales/field-hint.ts';
import {fieldLabel} from '../locales/field-label.ts';
import type {BillingFormView} from './billing-form-view.ts';

/** Label, control, and below it one note: the hint, or in its place what is wrong. */
export function renderBillingRow(row: FieldRow, view: BillingFormView): TemplateResult {
  const {entry, judged, messages, prefix} = view;
  const {name} = row;
  const id = prefix + name;
  const issue = judged?.shown.of(name);
  const optional = row.required ? '' : ` (${messages.optional})`;
  return html`
    <div class="field ${name}" part="field">
      <label part="label" for=${id} .textContent=${fieldLabel(name, view.country, messages) + optional}></label>
      ${row.type === 'select' ? renderSelect(row, id, view) : renderInput(row, id, issue, entry.isKnown(name))}
      <p
        id="${id}-note"
        part=${issue ? 'note error' : 'note hint'}
        class=${issue ? 'issue' : nothing}
        aria-live=${issue && !judged?.shown.summary[0] ? 'polite' : 'off'}
      >
        ${issue ? judged?.renderIssue(issue, row, view) : html`<span .textContent=${fieldHint(row, view.grouped, messages)}></span>`}
      </p>
    </div>
  `;
}

function renderSelect(
  {name, autocomplete, readOnly}: FieldRow,
  id: string,
  {countries}: BillingFormView,
): TemplateResult {
  return html`
    <select id=${id} name=${name} part="input" autocomplete=${autocomplete} ?disabled=${readOnly}>
      ${[...countries].map(([code, country]) => html`<option value=${code} .textContent=${country}></option>`)}
    </select>
  `;
}

/** A field that the shop locks but knows nothing about stays open: nobody could go on otherwise. */
function renderInput(
  row: FieldRow,
  id: string,
  issue: FieldIssue | undefined,
  isKnown: boolean,
): TemplateResult {
  const {name} = row;
  return html`
    <input
      id=${id}
      name=${name}
      part=${issue ? 'input invalid' : 'input'}
      type=${row.type}
      autocomplete=${row.autocomplete}
      autocapitalize="words"
      spellcheck="false"
      inputmode=${row.inputMode ?? nothing}
      maxlength=${row.maxLength}
      aria-invalid=${issue !== undefined}
      aria-describedby="${id}-note"
      ?required=${row.required}
      ?readonly=${row.readOnly && isKnown}
    />
  `;
}
