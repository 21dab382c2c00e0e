import type {Offer} from '../domain/purchase/offer.ts';
import {createBuy} from './buy.ts';
import {createApp} from './create-app.ts';
import {createDinteroClient} from './dintero/client.ts';
import {createFormPages, type FormOptions} from './form/form-pages.ts';
import {createInvoices} from './invoices/create-invoices.ts';
import type {Invoices} from './invoices.ts';
import type {InvoiceBackendOptions} from './options/backend-options.ts';
import {backendSettings} from './options/backend-settings.ts';
import {checkOptions} from './options/check-options.ts';
import {warnOfOptions} from './options/warn-of-options.ts';
import {findOffer} from './orders/find-offer.ts';
import {makeOrderToken} from './orders/order-token.ts';
import {createNotifier} from './purchases/notifier.ts';
import {createOpenSession} from './purchases/open-session.ts';
import {createSettle} from './purchases/settle.ts';
import {createCallbackHandler} from './routes/callback.ts';
import {createCompaniesHandler} from './routes/companies.ts';
import {createDocumentHandler} from './routes/document.ts';
import {createFormHandler} from './routes/form.ts';
import {answerFormStyles} from './routes/form-styles.ts';
import {createOfferHandler} from './routes/offer.ts';
import {createResultHandler} from './routes/result.ts';
import {createReturnHandler} from './routes/return.ts';
import {createSessionsHandler} from './routes/sessions.ts';

/** What a runtime may offer for work that goes on after an answer. */
export interface RequestContext {
  /** Keeps a runtime that stops after each answer alive; servers that keep running need none. */
  readonly waitUntil?: (work: Promise<unknown>) => void;
}

/** The merchant's side of the widget. */
export interface InvoiceBackend {
  /** Answers the merchant contract's routes below `baseUrl`; what goes wrong is answered as a problem. */
  readonly fetch: (request: Request, context?: RequestContext) => Promise<Response>;
  /**
   * Makes the token that a page gives to the widget for an order. Signed, expiring, nothing personal in it.
   *
   * @throws RangeError for a reference with other characters than letters, digits, `.`, `_` and `-`, or over 64.
   */
  readonly orderToken: (
    reference: string,
    options?: {
      /** Seconds; a day when left out. */
      readonly expiresIn?: number;
    },
  ) => Promise<string>;
  /**
   * What `GET /offer` answers for an order: a page that gives it to the widget as its `offer` saves the widget's first
   * request. Undefined where the token is no order's.
   *
   * @throws InvalidOrderError when the shop's order cannot be invoiced as it is.
   */
  readonly offer: (orderToken: string) => Promise<Offer | undefined>;
  /**
   * The plain form for an order, as HTML to put inside `<invoice-checkout>`: without JavaScript it leads to Dintero, with
   * it the widget takes its place. Empty where the token is no order's.
   */
  readonly form: (orderToken: string, options: FormOptions) => Promise<string>;
  /**
   * Calls `onSettled` no more, and resolves when the calls under way are done and noted: for a process that ends, before
   * its store is closed. What is left is told by another process, or the next.
   */
  readonly stop: () => Promise<void>;
  /** The back office: issuing, reading, collecting and cancelling invoices. */
  readonly invoices: Invoices;
}

/**
 * Makes the merchant backend: fetch handlers for the merchant contract, on any runtime with fetch and Web Crypto.
 *
 * @throws InvalidOptionsError naming every option that is wrong, and the remedy.
 */
export function createInvoiceBackend(options: InvoiceBackendOptions): InvoiceBackend {
  checkOptions(options);
  const settings = backendSettings(options);
  const {store, onSettled, log, now, fetch} = settings;
  warnOfOptions(settings);

  const dintero = createDinteroClient({...settings.dintero, fetch, now});
  const notifier = createNotifier({store, onSettled, log, now});
  const settle = createSettle({dintero, store, notifier, log, now});
  const parts = {settings, store, dintero, settle};
  const buy = createBuy(settings, createOpenSession(parts));
  const pages = createFormPages(settings);
  const resultParts = {store, settle, log, now};
  const app = createApp(
    {
      offer: createOfferHandler(settings),
      sessions: createSessionsHandler(buy),
      result: createResultHandler(resultParts),
      document: createDocumentHandler({store, settle, dintero}),
      companies: createCompaniesHandler(settings),
      comeBack: createReturnHandler({...resultParts, pages, returnPage: settings.returnPage}),
      callback: createCallbackHandler(parts),
      form: createFormHandler(settings, buy, pages),
      formStyles: answerFormStyles,
    },
    settings,
  );

  let awake = false;
  return {
    async fetch(request, context) {
      // What an earlier process left untold is told with the first request: some runtimes forbid work before one.
      if (!awake) notifier.deliver();
      awake = true;
      const response = await app.fetch(request);
      context?.waitUntil?.(notifier.idle());
      return response;
    },
    offer: (orderToken) => findOffer(orderToken, settings),
    form: pages.embedded,
    orderToken: (reference, {expiresIn} = {}) => makeOrderToken(reference, settings, expiresIn),
    stop: notifier.stop,
    invoices: createInvoices(parts),
  };
}
