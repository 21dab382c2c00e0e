import {readFile} from 'node:fs/promises';
import type {Handler} from 'hono';

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** Files of the pages. A bundler may have turned them into `data:` addresses. */
const assets: ReadonlyMap<string, readonly [url: URL, type: string]> = new Map([
  ['checkout.js', [new URL('./assets/checkout.js', import.meta.url), script]],
  ['channel.js', [new URL('./assets/channel.js', import.meta.url), script]],
  ['address-form.js', [new URL('./assets/address-form.js', import.meta.url), script]],
  ['payment-form.js', [new URL('./assets/payment-form.js', import.meta.url), script]],
  ['theme.css', [new URL('./assets/theme.css', import.meta.url), style]],
  ['checkout.css', [new URL('./assets/checkout.css', import.meta.url), style]],
  ['payment.css', [new URL('./assets/payment.css', import.meta.url), style]],
  ['console.css', [new URL('../console/assets/console.css', import.meta.url), style]],
  ['entries.css', [new URL('../console/assets/entries.css', import.meta.url), style]],
]);

/** `GET /assets/{name}`: scripts and style sheets of the pages. */
export const assetHandler: Handler = async (c) => {
  const [url, type] = assets.get(c.req.param('name') ?? '') ?? [];
  if (url === undefined || type === undefined) return c.notFound();
  const text = url.protocol === 'data:' ? await (await fetch(url)).text() : await readFile(url, 'utf8');
  return c.body(text, 200, {'content-type': type, 'cache-control': 'no-cache'});
};
