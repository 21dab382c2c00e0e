import {z} from 'zod';
import {countryCodes} from '../domain/countries/country.ts';
import {createDinteroClient} from './dintero/client.ts';
import {createInvoices} from './invoices/create-invoices.ts';
import {type InvoicePreview, previewInvoice} from './invoices/preview-invoice.ts';
import type {Invoices} from './invoices.ts';
import type {DinteroAccount} from './options/backend-options.ts';
import {backendSettings} from './options/backend-settings.ts';
import {OptionsSchema} from './options/options-schema.ts';
import {requireOptions} from './options/require-options.ts';
import type {Notifier} from './purchases/notifier.ts';
import {createSettle} from './purchases/settle.ts';
import type {PurchaseStore} from './stores/purchases.ts';

/** What a back office is told that has no pages and no buyers. */
export interface BackOfficeOptions {
  readonly dintero: DinteroAccount;
  /** The `baseUrl` of the backend that hears callbacks; left out, Dintero calls nobody. */
  readonly baseUrl?: string;
  /** The backend's, where the store is shared with it. */
  readonly secret: string;
  readonly store: PurchaseStore;
}

/** The back office alone, for commands and jobs. */
export interface BackOffice {
  readonly invoices: Invoices;
  /** The request that `issue` would begin with; nothing is sent. */
  readonly preview: InvoicePreview;
}

const BackOfficeSchema = OptionsSchema.pick({dintero: true, baseUrl: true, store: true})
  .partial({baseUrl: true})
  .extend({secret: z.string().min(1)});

/**
 * Makes a back office without a web server. It tells nobody of the changes that it finds: the store notes them, and the
 * backend that shares the store tells the shop.
 *
 * @throws InvalidOptionsError naming every option that is wrong, and the remedy.
 */
export function createBackOffice(options: BackOfficeOptions): BackOffice {
  requireOptions('The back office', BackOfficeSchema, options);
  const {baseUrl = '', store} = options;
  const settings = {
    ...backendSettings({
      ...options,
      baseUrl: baseUrl || 'http://localhost',
      returnPage: 'http://localhost',
      allowedOrigins: [],
      products: {},
      countries: countryCodes,
      orders: {find: () => undefined},
      onSettled: () => undefined,
      log: () => undefined,
    }),
    ...(baseUrl === '' && {baseUrl}),
  };
  const {log, now, fetch} = settings;
  const dintero = createDinteroClient({...settings.dintero, fetch, now});
  const settle = createSettle({dintero, store, notifier: silent, log, now});
  return {
    invoices: createInvoices({settings, store, dintero, settle}),
    preview: (request) => previewInvoice(request, settings),
  };
}

const silent: Notifier = {deliver() {}, idle: async () => {}, stop: async () => {}};
