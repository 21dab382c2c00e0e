import {html, nothing, type TemplateResult} from 'lit';
import type {Country} from '../domain/countries/country.ts';
import {fill} from '../locales/fill.ts';
import type {BillingFormContext, BillingRowView} from './billing-row-view.ts';

/** Where a row stands in its form. */
export interface BillingRowPlace {
  /** Whether a phone's Enter key submits rather than goes to the next field. */
  readonly last: boolean;
  /** Whether an issue is read out when it comes; after a submit the summary speaks. */
  readonly announced: boolean;
  /** Does what an issue suggests. */
  readonly onElsewhere: (country: Country) => void;
}

/** Label, control, and below it one note: the hint, or in its place what is wrong. */
export function renderBillingRow(
  view: BillingRowView,
  place: BillingRowPlace,
  context: BillingFormContext,
): TemplateResult {
  const {row, hint, issue, elsewhere} = view;
  const {name, required} = row;
  const {messages} = context;
  return html`
    <div class="field ${name}">
      <label part="label" for=${name}>
        ${messages[name]}${required ? nothing : html` <span>(${messages.optional})</span>`}
      </label>
      ${row.type === 'select' ? renderSelect(view, context) : renderInput(view, place)}
      <p id="${name}-note" class=${issue ? 'issue' : ''} part="note" aria-live=${place.announced ? 'polite' : 'off'}>
        ${issue ?? hint}${elsewhere ? renderElsewhere(elsewhere, place, context) : nothing}
      </p>
    </div>
  `;
}

function renderSelect({row}: BillingRowView, {countries, nameOf}: BillingFormContext): TemplateResult {
  const {name, autocomplete, readOnly} = row;
  return html`
    <select id=${name} name=${name} part="input" autocomplete=${autocomplete} ?disabled=${readOnly}>
      ${countries.map((country) => html`<option value=${country}>${nameOf(country)}</option>`)}
    </select>
  `;
}

function renderInput({row, issue}: BillingRowView, {last}: BillingRowPlace): TemplateResult {
  const {name, type, inputMode} = row;
  return html`
    <input
      id=${name}
      name=${name}
      part=${issue ? 'input invalid' : 'input'}
      type=${type}
      autocomplete=${row.autocomplete}
      inputmode=${inputMode ?? nothing}
      maxlength=${row.maxLength}
      enterkeyhint=${last ? 'go' : 'next'}
      autocapitalize=${type === 'text' && !inputMode ? 'words' : 'off'}
      spellcheck="false"
      aria-invalid=${issue !== undefined}
      aria-describedby="${name}-note"
      ?required=${row.required}
      ?readonly=${row.readOnly}
    />
  `;
}

function renderElsewhere(
  country: Country,
  {onElsewhere}: BillingRowPlace,
  {messages, nameOf}: BillingFormContext,
): TemplateResult {
  const label = fill(messages.change_country, {country: nameOf(country)});
  return html`<button type="button" class="link" @click=${() => onElsewhere(country)}>${label}</button>`;
}
