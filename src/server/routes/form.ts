import {dinteroLanguage} from '../../domain/purchase/dintero-language.ts';
import {unreachable} from '../../domain/unreachable.ts';
import {chooseLocale, type Locale} from '../../locales/choose-locale.ts';
import type {Buy, BuyAnswer} from '../buy.ts';
import {comesFromShop} from '../form/comes-from-shop.ts';
import type {FormPages, PageProblem} from '../form/form-pages.ts';
import {readForm, type SentForm} from '../form/read-form.ts';
import {explainError} from '../http/explain-error.ts';
import {seeOther} from '../http/see-other.ts';
import type {BackendSettings} from '../options/backend-settings.ts';
import {thankYouAddress} from '../purchases/thank-you-address.ts';
import type {Handler} from './handler.ts';
import {queryParameter} from './query-parameter.ts';
import {wantedLocale} from './wanted-locale.ts';

/**
 * `GET` and `POST /form`: the checkout without JavaScript. Sent, the form leads to Dintero's page by the same way as the
 * widget's, or comes back with what is wrong. A shopper is answered in HTML, whatever happens.
 */
export function createFormHandler(settings: BackendSettings, buy: Buy, pages: FormPages): Handler {
  const {origins, returnPage, log} = settings;

  return async function form(request) {
    const locale = wantedLocale(request, queryParameter(request, 'locale'));
    try {
      return request.method === 'POST'
        ? await submitted(request, locale)
        : await pages.blank(queryParameter(request, 'order'), locale, {
            country: queryParameter(request, 'country'),
            product: queryParameter(request, 'payment_product_type'),
          });
    } catch (error) {
      return pages.again(undefined, explained(error), locale);
    }
  };

  async function submitted(request: Request, usual: Locale): Promise<Response> {
    if (!comesFromShop(request, origins)) return pages.again(undefined, {code: 'origin'}, usual);
    const read = await readForm(request);
    if (!read.ok) return pages.again(undefined, {code: read.issue}, usual);
    const sent = read.value;
    const locale = sent.locale ? chooseLocale([sent.locale]) : usual;
    const answer = await bought(sent);
    if ('address' in answer) return seeOther(answer.address);
    return pages.again(sent, answer, locale);
  }

  async function bought(sent: SentForm): Promise<PageProblem | {readonly address: string}> {
    const {order, product, draft} = sent;
    if (product === undefined) return {code: 'product-not-available'};
    try {
      return next(await buy({order, payment_product_type: product, billing_address: draft}), sent);
    } catch (error) {
      return explained(error);
    }
  }

  function next(answer: BuyAnswer, {locale}: SentForm): PageProblem | {readonly address: string} {
    switch (answer.kind) {
      case 'opened':
      case 'open_already': {
        const {url, result_token} = answer.session;
        return {address: url ? inLanguage(url, locale) : thankYouAddress(returnPage, result_token)};
      }
      case 'already_paid':
        return {address: thankYouAddress(returnPage, answer.result_token)};
      case 'unknown_order':
        return {code: 'unknown-order'};
      case 'not_payable':
        return {code: 'product-not-available'};
      case 'invalid_address':
        return {code: 'invalid-address', issues: answer.issues};
      case 'too_many':
        return {code: 'too-many-requests', retryAfter: answer.retryAfter};
      default:
        return unreachable(answer);
    }
  }

  function explained(error: unknown): PageProblem {
    const [code, details] = explainError(error, log);
    return {code, ...details};
  }
}

/** Dintero's page for a session, in the shopper's language. Source: Dintero, checkout web SDK, `redirect`. */
function inLanguage(url: string, locale: string): string {
  const address = new URL(url);
  address.searchParams.set('language', dinteroLanguage(locale));
  return address.href;
}
