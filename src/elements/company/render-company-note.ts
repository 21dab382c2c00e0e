import {html, nothing, type TemplateResult} from 'lit';
import type {BillingField} from '../../domain/billing/issue.ts';
import type {Company} from '../../domain/company.ts';
import {type CompanyWarning, companyWarnings} from '../../domain/company-warning.ts';
import {
  formatOrganizationNumber,
  type OrganizationNumber,
} from '../../domain/countries/organization-number.ts';
import {fill} from '../../locales/fill.ts';
import type {LookupMessages} from '../../locales/messages.ts';
import {perLocale} from '../../locales/per-locale.ts';
import type {CompanyNote} from './company-note.ts';

const listFormat = perLocale((tag) => new Intl.ListFormat(tag));

/** What a note is drawn with. */
export interface CompanyNoteView {
  readonly words: LookupMessages;
  readonly locale: string;
  /** What a field is called. */
  readonly label: (field: BillingField) => string;
  readonly onParent: (company: Company) => void;
}

/** What the look-up did, told once and politely, with the ways back; and what is to be known of the company. */
export function renderCompanyNote(
  id: string,
  note: CompanyNote | undefined,
  {words, locale, label, onParent}: CompanyNoteView,
): TemplateResult {
  const {company, undo, told} = note ?? {};
  const list = (sentence: string, fields: readonly BillingField[] = []) =>
    fields.length > 0
      ? html`<p .textContent=${fill(sentence, {fields: listFormat(locale).format(fields.map(label))})}></p>`
      : nothing;
  return html`
    <div class="company-note">
      <div id=${`${id}-company`} role="status">
        ${told ? html`<p .textContent=${words[told]}></p>` : nothing}
        ${list(words.company_filled, note?.filled)} ${list(words.company_kept, note?.kept)}
        ${company && companyWarnings(company).map((warning) => renderWarning(warning, words))}
      </div>
      ${undo ? html`<button type="button" @click=${undo} .textContent=${words.company_undo}></button>` : nothing}
      ${company && companyWarnings(company).includes('sub_unit') ? renderParent(company, words, onParent) : nothing}
    </div>
  `;
}

function renderWarning(warning: CompanyWarning, words: LookupMessages): TemplateResult {
  const sentence =
    warning === 'sub_unit'
      ? words.company_sub_unit
      : fill(words.company_status, {status: words[`status_${warning}`]});
  return html`<p class="company-warning" .textContent=${sentence}></p>`;
}

function renderParent(
  company: Company,
  words: LookupMessages,
  onParent: (company: Company) => void,
): TemplateResult {
  const {parent_number, country} = company;
  const number = formatOrganizationNumber(parent_number as OrganizationNumber, country);
  return html`
    <button type="button" @click=${() => onParent(company)} .textContent=${fill(words.company_use_parent, {number})}></button>
  `;
}
