import {html} from 'hono/html';
import type {Html} from '../../fill-page.ts';
import type {Language} from '../../languages.ts';
import {products} from '../../settings.ts';
import {consolePath} from '../environment.ts';
import {consoleWords} from '../words.ts';
import {buyerFields} from './buyer-fields.ts';
import {formChoice, formField} from './form-field.ts';
import {controlOf, type FormIssue} from './form-issue.ts';
import type {FormState} from './form-state.ts';
import {fieldLabel, issueText} from './issue-text.ts';
import {linesFields} from './lines-fields.ts';
import {newInvoiceWords} from './words.ts';

/** The form for a new invoice. Its first button is what Enter presses: it adds up, and sends nothing. */
export function formPage(state: FormState, language: Language): Html {
  const {draft, issues, refusal} = state;
  const words = newInvoiceWords[language];
  const {newInvoice, backToList, product, productNames, reference, delivery, channels} =
    consoleWords[language];
  const text = (name: 'merchant_reference' | 'days_until_due') => ({
    name,
    value: draft[name],
    issue: issueText(issues, name, language),
  });
  return html`
    <p class="back"><a href="${consolePath}">${backToList}</a></p>
    <h1>${newInvoice}</h1>
    ${refusal ? html`<div class="notice problem" role="alert" tabindex="-1" autofocus>${refusal}</div>` : ''}
    ${issues.length > 0 ? issueSummary(issues, language) : ''}
    <p class="quiet">${words.note}</p>
    <form class="new-invoice" method="post" action="${consolePath}/new" novalidate>
      <button class="pressed-by-enter" name="step" value="total" tabindex="-1" aria-hidden="true">${words.updateTotal}</button>
      <div class="fields">
        ${formChoice(
          'payment_product_type',
          product,
          draft.payment_product_type,
          products.map((product) => [product, productNames[product]]),
        )}
        ${formField({...text('merchant_reference'), label: reference, hint: words.referenceHint})}
        ${formField({...text('days_until_due'), label: words.daysUntilDue, hint: words.daysHint, inputMode: 'numeric'})}
        ${formChoice('invoice_channel', delivery, draft.invoice_channel, [
          ['kravia', channels.kravia],
          ['merchant', channels.merchant],
        ])}
      </div>
      ${linesFields(state, language)}
      ${buyerFields(state, language)}
      <button class="primary" name="step" value="issue">${words.issue}</button>
    </form>`;
}

function issueSummary(issues: readonly FormIssue[], language: Language): Html {
  const words = newInvoiceWords[language];
  return html`
    <div class="notice problem" role="alert" tabindex="-1" autofocus>
      <p>${words.check}</p>
      <ul>
        ${issues.map(
          (issue) =>
            html`<li><a href="#${controlOf(issue)}">${fieldLabel(issue, language)}</a>: ${words.issues[issue.code]}</li>`,
        )}
      </ul>
    </div>`;
}
