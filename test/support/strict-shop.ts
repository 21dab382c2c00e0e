import {createReadStream} from 'node:fs';
import {offer, results, session} from './scripted-backend.ts';

/** A request as the test runner's server hands it on, as far as it matters here. */
interface Exchange {
  readonly path: string;
  readonly origin: string;
  status: number;
  type: string;
  body: unknown;
  set(header: string, value: string): void;
}

/** What the widget must be able to live with; the server plays Dintero too. */
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `img-src 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

const page = `<!doctype html>
<html lang="en">
  <title>A strict shop</title>
  <script src="count.js"></script>
  <script type="module" src="/strict-shop/embed.js"></script>
  <invoice-checkout backend="/strict-shop/invoice" order="token"></invoice-checkout>
</html>`;

/** Counts in the page's `data-violations` what its policy refuses. */
const count = `document.addEventListener('securitypolicyviolation', ({effectiveDirective, sourceFile}) => {
  const {dataset} = document.documentElement;
  dataset.violations = (dataset.violations ?? '') + effectiveDirective + ' ' + sourceFile + ' ';
});`;

/** Serves a shop under the strictest policy at `/strict-shop/`: one page, the built script tag and a backend. */
export async function strictShop(exchange: Exchange, next: () => Promise<void>): Promise<void> {
  const [, file] = exchange.path.match(/^\/strict-shop\/(.*)$/) ?? [];
  if (file === undefined) return next();
  const {origin} = exchange;
  const pieces: Readonly<Record<string, readonly [type: string, body: unknown]>> = {
    '': ['html', page],
    'count.js': ['js', count],
    'invoice/offer': ['json', offer],
    'invoice/sessions': [
      'json',
      {...session, url: `${origin}/v1/view/${session.session_id}`, checkout_endpoint: origin},
    ],
    'invoice/result': ['json', results.pending],
  };
  const [type, body] = pieces[file] ?? ['js', createReadStream(`dist/cdn/${file}`)];
  exchange.set('Content-Security-Policy', policy);
  exchange.type = type;
  exchange.body = body;
}
