import {randomBytes} from 'node:crypto';
import {Hono} from 'hono';
import {
  type CompanyRegisters,
  createInvoiceBackend,
  type InvoiceBackend,
  type LogEntry,
} from 'invoice-checkout/server';
import {sqliteStore} from 'invoice-checkout/server/node';
import {createConsole} from './console/console.ts';
import {consolePath} from './console/environment.ts';
import {sandboxControl} from './console/sandbox-control.ts';
import type {DinteroAccount} from './dintero-account.ts';
import {createDocs} from './docs/docs-site.ts';
import {docsPath} from './docs/page-address.ts';
import {merchant} from './merchant.ts';
import {pageHeaders} from './page-headers.ts';
import {createPlayground} from './playground/playground.ts';
import {countries, products, type Settings} from './settings.ts';
import {createShop} from './shop.ts';
import {Visits} from './visits.ts';

/** Where the demo runs, and against which Dintero. */
export interface DemoOptions {
  /** The shop's address as browsers and Dintero reach it, without a slash at the end. */
  readonly origin: string;
  readonly dintero: DinteroAccount & {readonly apiUrl: string; readonly checkoutUrl: string};
  /** Where buyers can look their company up. */
  readonly companies: CompanyRegisters;
  /** The file that purchases are kept in; `:memory:` forgets them with the process. */
  readonly database: string;
  readonly sandbox: boolean;
}

/** Dintero's own options for each product. */
const productOptions = {
  'kravia.invoice_b2b': {days_until_due: 14},
  'kravia.invoice_b2b_grouped': {days_until_due: 14, invoice_schedule: {interval: 'monthly'}},
  'kravia.invoice_b2c': {days_until_due: 14},
} as const;

/**
 * The demo's whole server: the shop's pages, the merchant backend at `/invoice`, and the merchant console. A real shop
 * has one backend; the demo has three more, each with a single product, so that a visitor can try the shop with that
 * one.
 */
export function createDemo({origin, dintero, companies, database, sandbox}: DemoOptions): Hono {
  const visits = new Visits();
  const store = sqliteStore(database);
  const secret = randomBytes(32).toString('base64url');
  const backend = createBackend('/invoice', productOptions);

  const demo = new Hono();
  const backends = new Map<Settings['products'], InvoiceBackend>([['all', backend]]);
  for (const product of products) {
    backends.set(product, createBackend(backendPath(product), {[product]: productOptions[product]}));
  }
  for (const [offered, {fetch}] of backends) demo.all(`${backendPath(offered)}/*`, (c) => fetch(c.req.raw));
  demo.use(pageHeaders(dintero.checkoutUrl));
  const control = sandbox ? sandboxControl(dintero.apiUrl) : undefined;
  demo.route(consolePath, createConsole({invoices: backend.invoices, sandbox: control}));
  demo.route(docsPath, createDocs());
  const {checkoutUrl} = dintero;
  demo.route(
    '/playground',
    createPlayground({origin, dintero, checkoutUrl, companies, secret, log, sandbox}),
  );
  const shop = createShop({
    visits,
    orderToken: backend.orderToken,
    backendPath,
    async plainForm(order, {products: offered, language: locale, country}) {
      return (await backends.get(offered)?.form(order, {locale, country})) ?? '';
    },
    async outcomeOf(token) {
      const answer = await backend.fetch(
        new Request(`${origin}/invoice/result?token=${encodeURIComponent(token)}`),
      );
      return (await answer.json()).outcome;
    },
    sandbox,
  });
  demo.mount('/', shop.fetch);
  return demo;

  function createBackend(path: string, offered: Partial<typeof productOptions>) {
    return createInvoiceBackend({
      dintero,
      baseUrl: `${origin}${path}`,
      returnPage: `${origin}/thank-you`,
      allowedOrigins: [origin],
      secret,
      products: offered,
      countries,
      companies,
      merchant: {name: merchant.name},
      orders: {find: async (reference) => visits.findOrder(reference)},
      store,
      log,
      onSettled: async ({merchant_reference, state}) =>
        console.log(`  ${merchant_reference}: invoice ${state}`),
    });
  }
}

/** Whoever runs the demo is told what goes wrong. */
function log(entry: LogEntry): void {
  if (entry.level !== 'info') console.warn(JSON.stringify(entry));
}

function backendPath(offered: Settings['products']): string {
  return offered === 'all' ? '/invoice' : `/invoice-${offered.replace(/^kravia\.invoice_/, '')}`;
}
