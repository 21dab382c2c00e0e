import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {type Browser, chromium, type Page} from '@playwright/test';
import {findBrowser} from '../../support/find-browser.ts';

const sdk = createRequire(import.meta.url)
  .resolve('@dintero/checkout-web-sdk')
  .replace(/[^/\\]+$/, 'dintero-checkout-web-sdk.umd.min.js');

/** A page of a shop that embeds Dintero's checkout by the SDK, and keeps what it was told in `window.told`. */
const html = `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1><div id="checkout"></div>
<script src="/sdk.js"></script><script>
  window.told = [];
  const tell = (name) => (event) => {
    told.push({name, ...event, session: event.session?.id, callback: undefined});
  };
  const parameters = new URLSearchParams(location.search);
  const verdict = parameters.get('validate');
  addEventListener('message', ({data}) => {
    if (data?.type === 'HeightChanged') window.height = data.height;
  });
  if (parameters.has('sid')) dintero.embed({
    container: document.getElementById('checkout'),
    sid: parameters.get('sid'),
    endpoint: parameters.get('endpoint'),
    language: 'en',
    onSession: tell('session'),
    onSessionNotFound: tell('not found'),
    onSessionCancel: tell('cancel'),
    onPaymentAuthorized: tell('authorized'),
    onPayment: tell('payment'),
    onPaymentError: tell('error'),
    onActivePaymentType: tell('product'),
    ...(verdict && {onValidateSession: (event, checkout, callback) => {
      tell('validate')(event);
      callback({success: verdict === 'yes', clientValidationError: 'Sold out'});
    }}),
  }).then((checkout) => { window.checkout = checkout; });
</script></html>`;

/** A shop in a browser. */
export interface ShopPage {
  readonly origin: string;
  /** Opens the shop's page with a session's checkout in it. */
  embed(endpoint: string, sid: string, parameters?: Record<string, string>): Promise<Page>;
  /** Opens any address. */
  visit(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a shop and a browser, once for a file of tests. */
export async function startShopPage(): Promise<ShopPage> {
  const server = createServer((request, response) => {
    const isSdk = request.url === '/sdk.js';
    response.setHeader('content-type', isSdk ? 'text/javascript' : 'text/html');
    response.end(isSdk ? readFileSync(sdk) : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const context = await browser.newContext({viewport: {width: 420, height: 900}});
  const visit = async (address: string) => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    origin,
    visit,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
    embed: (endpoint, sid, parameters = {}) =>
      visit(`${origin}/?${new URLSearchParams({endpoint, sid, ...parameters})}`),
  };
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath && {executablePath}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup'],
  });
}
