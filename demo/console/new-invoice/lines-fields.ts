import {html} from 'hono/html';
import {currencies} from '../../catalog.ts';
import type {Html} from '../../fill-page.ts';
import type {Language} from '../../languages.ts';
import {moneyText} from '../invoice-money.ts';
import {consoleWords} from '../words.ts';
import {byCountry} from './by-country.ts';
import {formField} from './form-field.ts';
import type {FormState} from './form-state.ts';
import type {LineDraft} from './invoice-draft.ts';
import {issueText} from './issue-text.ts';
import {totalOf} from './judge-draft.ts';
import {newInvoiceWords} from './words.ts';

/** The lines of a new invoice, to add to and to take from. Their buttons work without scripts. */
export function linesFields({draft, issues, focus}: FormState, language: Language): Html {
  const words = newInvoiceWords[language];
  const {description, quantity} = consoleWords[language];
  const last = draft.lines.length - 1;
  const total = moneyText(totalOf(draft), currencies[draft.country], language);
  return html`
    <fieldset>
      <legend>${words.lines}</legend>
      ${draft.lines.map(line)}
      <div class="line-buttons">
        <button name="step" value="add-line">${words.addLine}</button>
        <button name="step" value="total">${words.updateTotal}</button>
      </div>
      <p class="draft-total" ${focus === 'total' ? html`role="status" tabindex="-1" autofocus` : ''}>${words.total} <b class="amount">${total}</b></p>
    </fieldset>`;

  function line(typed: LineDraft, index: number): Html {
    const issue = (name: string) => issueText(issues, `${name}-${index}`, language);
    const column = (name: keyof LineDraft) => ({
      id: `${name}-${index}`,
      name,
      value: typed[name],
      issue: issue(name),
    });
    const currency = byCountry((country) => `(${currencies[country]})`);
    return html`
      <div class="draft-line" role="group" aria-label="${words.line} ${index + 1}">
        ${formField({...column('description'), label: description, focus: focus === 'last-line' && index === last})}
        ${formField({...column('quantity'), label: quantity, inputMode: 'decimal'})}
        ${formField({...column('amount'), label: html`${words.lineAmount} ${currency}`, inputMode: 'decimal'})}
        ${formField({...column('vat'), label: words.vatRate, inputMode: 'decimal'})}
        ${last > 0 ? html`<button name="step" value="remove-${index}">${words.removeLine} ${index + 1}</button>` : ''}
      </div>`;
  }
}
