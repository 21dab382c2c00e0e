import type {FieldIssue} from '../../domain/billing/issue.ts';
import {calendarDateAt} from '../../domain/calendar-date.ts';
import {type InvoiceProduct, isInvoiceProduct} from '../../domain/invoice/product.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import type {ProblemCode} from '../../domain/purchase/problem-code.ts';
import {chooseLocale, type Locale} from '../../locales/choose-locale.ts';
import {problemWords} from '../../locales/problem-words.ts';
import {type ProblemDetails, problems} from '../http/problem.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {findOffer} from '../orders/find-offer.ts';
import {type FormParts, formView} from './form-view.ts';
import {loadWords} from './load-words.ts';
import {pageAnswer} from './page-answer.ts';
import {renderForm} from './render-form.ts';
import {renderFormPage, renderTroublePage} from './render-page.ts';

/** What a shopper filled in. */
export interface Filled {
  readonly order: string;
  readonly product: InvoiceProduct | undefined;
  readonly draft: BillingDraft;
}

/** What is chosen in a form before the shopper comes; what the offer does not have is not. */
export interface FormChoice {
  readonly country?: string | undefined;
  readonly product?: string | undefined;
}

/** How a shop wants the form for its page. */
export interface FormOptions extends FormChoice {
  /** BCP 47 language of the page. */
  readonly locale: string;
}

/** Why a form comes back. */
export interface PageProblem extends Pick<ProblemDetails, 'status' | 'retryAfter' | 'correlation_id'> {
  readonly code: Exclude<ProblemCode, 'unreachable'>;
  /** With `invalid-address`. */
  readonly issues?: readonly FieldIssue[];
}

/** The plain form of an order, for pages of the shop and on pages of its own. */
export interface FormPages {
  /** The form alone, to put inside `<invoice-checkout>`; empty where the token is no order's. */
  embedded(order: string, options: FormOptions): Promise<string>;
  /** The form as it is first shown. */
  blank(order: string, locale: Locale, choice: FormChoice): Promise<Response>;
  /** The form as it was filled in, with what is wrong; without the form where there is no such order. */
  again(filled: Filled | undefined, problem: PageProblem, locale: Locale): Promise<Response>;
}

/** Makes the pages of a backend. */
export function createFormPages(settings: BackendSettings): FormPages {
  const {baseUrl, basePath, returnPage, merchant, now, dintero} = settings;
  const path = `${basePath}/form`;
  const shop = {
    name: merchant.name,
    address: new URL('/', returnPage).href,
    styles: `${path}.css`,
  };
  const leadsTo = [
    ...new Set([new URL(dintero.checkoutUrl).origin, 'https://*.dintero.com', new URL(returnPage).origin]),
  ];

  async function partsOf(order: string, locale: Locale, action: string) {
    const offer = await findOffer(order, settings);
    return (
      offer && {offer, order, action, locale, messages: await loadWords(locale), today: calendarDateAt(now())}
    );
  }

  async function again(filled: Filled | undefined, problem: PageProblem, locale: Locale): Promise<Response> {
    const {code, issues, correlation_id, retryAfter, status = problems[code][0]} = problem;
    const messages = await loadWords(locale);
    const trouble = issues ? undefined : {words: messages[problemWords(code)], correlation_id};
    const parts = filled && (await partsOf(filled.order, locale, path).catch(unlessLogged(correlation_id)));
    const page = parts
      ? renderFormPage(formView({...parts, filled, issues}), shop, trouble)
      : renderTroublePage(trouble ?? {words: messages.problem_internal}, {shop, locale, messages});
    return pageAnswer(page, {status, retryAfter, leadsTo});
  }

  return {
    again,
    async embedded(order, {locale, ...choice}) {
      const parts = await partsOf(order, chooseLocale([locale]), `${baseUrl}/form`);
      return parts
        ? String(await renderForm(formView({...parts, filled: chosen(choice)}), {slot: 'fallback'}))
        : '';
    },
    async blank(order, locale, choice) {
      const parts = await partsOf(order, locale, path);
      if (!parts) return again(undefined, {code: 'unknown-order'}, locale);
      return pageAnswer(renderFormPage(formView({...parts, filled: chosen(choice)}), shop), {leadsTo});
    },
  };
}

function chosen({country, product}: FormChoice): FormParts['filled'] {
  return {product: isInvoiceProduct(product) ? product : undefined, draft: country ? {country} : {}};
}

/** What failed once is asked for again with the form; it need not fail the page as well. */
function unlessLogged(correlation_id: string | undefined) {
  return (error: unknown): undefined => {
    if (correlation_id === undefined) throw error;
  };
}
