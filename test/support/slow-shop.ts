import {readFileSync} from 'node:fs';
import type {Page, Route} from '@playwright/test';
import {createInvoiceBackend, memoryStore} from 'invoice-checkout/server';
import {soldOrder} from './sold-order.ts';

const origin = 'https://slow.example';

/** How a page of the slow shop has the widget. */
export interface SlowPage {
  readonly locale?: string;
  /** More attributes of the tag. */
  readonly attributes?: string;
  /** Whether the plain form stands inside the tag, with its style sheet. */
  readonly form?: boolean;
  /** The page's own rules for the widget. */
  readonly styles?: string;
  /** Whether the page has the offer already. */
  readonly inlineOffer?: boolean;
}

const backend = createInvoiceBackend({
  dintero: {accountId: 'T12345678', clientId: 'client', clientSecret: 'secret'},
  baseUrl: `${origin}/invoice`,
  returnPage: `${origin}/thank-you`,
  allowedOrigins: [],
  secret: 'a secret of at least thirty-two characters',
  products: {'kravia.invoice_b2b': {}, 'kravia.invoice_b2b_grouped': {}, 'kravia.invoice_b2c': {}},
  countries: ['NO', 'SE', 'FI'],
  orders: {find: () => soldOrder},
  store: memoryStore(),
  onSettled: () => undefined,
});

/**
 * A shop on a slow network, with a footer right below the widget: the page is drawn long before the script comes, and
 * each part of the script long before the next.
 */
export class SlowShop {
  readonly page: Page;
  #isHeldBack = false;
  #release = (): void => {};
  #heldBack = Promise.resolve();

  constructor(page: Page) {
    this.page = page;
  }

  /** Keeps the script from the page until {@link sendsScript}. */
  holdsScriptBack(): void {
    this.#isHeldBack = true;
    this.#heldBack = new Promise((release) => {
      this.#release = release;
    });
  }

  sendsScript(): void {
    this.#release();
  }

  /** Opens the checkout; does not wait for the script. */
  async opens(shown: SlowPage): Promise<void> {
    const html = await htmlOf(shown);
    await this.page.route(`${origin}/**`, (route) => this.#serve(route, html));
    await this.page.goto(`${origin}/checkout`, {waitUntil: this.#isHeldBack ? 'commit' : 'load'});
  }

  async #serve(route: Route, html: string): Promise<void> {
    const {pathname, href} = new URL(route.request().url());
    if (pathname === '/checkout') return route.fulfill({contentType: 'text/html', body: html});
    if (pathname === '/invoice/form.css' || !/^\/(cdn|invoice)\//.test(pathname))
      return this.#answer(route, href);
    await Promise.all([this.#heldBack, new Promise((later) => setTimeout(later, 150))]);
    if (pathname.startsWith('/cdn/')) {
      return route.fulfill({contentType: 'text/javascript', body: readFileSync(`dist${pathname}`)});
    }
    return this.#answer(route, href);
  }

  async #answer(route: Route, href: string): Promise<void> {
    const {status, headers, text} = await answerOf(href);
    await route.fulfill({status, headers, body: text});
  }
}

async function answerOf(href: string) {
  const response = await backend.fetch(new Request(href));
  const headers = Object.fromEntries(response.headers);
  return {status: response.status, headers, text: await response.text()};
}

async function htmlOf({
  locale = 'nb',
  attributes = '',
  form,
  styles = '',
  inlineOffer,
}: SlowPage): Promise<string> {
  const order = await backend.orderToken('order-123');
  const plain = form ? await backend.form(order, {locale}) : '';
  const {text: offer} = await answerOf(`${origin}/invoice/offer?order=${order}`);
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Checkout</title>
    <style>body { margin: 0; font: 100%/1.4 sans-serif } main, footer { padding: 1rem } ${styles}</style>
    ${form ? '<link rel="stylesheet" href="/invoice/form.css">' : ''}
    <script type="module" src="/cdn/embed.js"></script>
  </head>
  <body>
    <main>
      <h1>Checkout</h1>
      <invoice-checkout backend="/invoice" order="${order}" ${attributes}>${plain}</invoice-checkout>
      ${inlineOffer ? `<script>document.querySelector('invoice-checkout').offer = ${offer}</script>` : ''}
    </main>
    <footer><p>Footer</p></footer>
  </body>
</html>`;
}
