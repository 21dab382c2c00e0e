import {html} from 'hono/html';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {DinteroError, type Invoices, type IssuedInvoice} from 'invoice-checkout/server';
import {consolePage} from '../console-page.ts';
import type {ConsoleContext} from '../environment.ts';
import {type Done, noticePage} from '../notice.ts';
import {consoleWords} from '../words.ts';
import {addressIssue} from './form-issue.ts';
import {formPage} from './form-page.ts';
import type {FormState} from './form-state.ts';
import {emptyDraft, readDraft, withLine, withoutLine} from './invoice-draft.ts';
import {judgeDraft} from './judge-draft.ts';
import {refusalText} from './refusal-text.ts';
import {newInvoiceWords} from './words.ts';

/** `GET /console/new`: the empty form. */
export function newInvoicePage(c: ConsoleContext): Promise<Response> {
  return showForm(c, {draft: emptyDraft(), issues: []});
}

/** `POST /console/new`: changes the lines, or makes the invoice and goes to it. What was typed is never lost. */
export function newInvoiceSent(invoices: Invoices) {
  return async (c: ConsoleContext): Promise<Response> => {
    const form = new URLSearchParams(await c.req.text());
    const draft = readDraft(form);
    const [step, line = ''] = (form.get('step') ?? 'total').split(/-(?=\d)/);
    if (step === 'add-line') return showForm(c, {draft: withLine(draft), issues: [], focus: 'last-line'});
    if (step === 'remove') {
      return showForm(c, {draft: withoutLine(draft, Number(line)), issues: [], focus: 'last-line'});
    }
    if (step !== 'issue') return showForm(c, {draft, issues: [], focus: 'total'});

    const judged = judgeDraft(draft);
    if (!('request' in judged)) return showForm(c, {draft, issues: judged.issues}, 422);
    const issued = await invoices.issue(judged.request).catch(unlessUnreachable);
    if (issued === undefined) {
      const refusal = html`<p>${consoleWords[c.var.language].unreachable}</p>`;
      return showForm(c, {draft, issues: [], refusal}, 503);
    }
    if (!issued.ok) {
      const issues = issued.issue.code === 'invalid-address' ? issued.issue.errors.map(addressIssue) : [];
      const refusal = issues.length > 0 ? undefined : refusalText(issued.issue, c.var.language);
      return showForm(c, {draft, issues, refusal}, 422);
    }
    const done = whatWasDone(issued.value);
    return c.redirect(noticePage(issued.value.invoice.transaction_id, {done}), 303);
  };
}

function showForm(
  c: ConsoleContext,
  state: FormState,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const {language} = c.var;
  const {newInvoice} = consoleWords[language];
  const title = status === 200 ? newInvoice : `${newInvoiceWords[language].problem}: ${newInvoice}`;
  return consolePage(c, {title, content: formPage(state, language), status});
}

function whatWasDone({invoice, existing}: IssuedInvoice): Done {
  if (existing) return 'existing';
  return invoice.state === 'on_hold' ? 'under-review' : 'issued';
}

function unlessUnreachable(error: unknown): undefined {
  if (!(error instanceof DinteroError)) throw error;
}
