import {html} from 'hono/html';

/** Rendered HTML in which every value has been escaped. */
type Markup = ReturnType<typeof html>;

/** What the query of the checkout page may say of the widget. */
const attributes = ['order', 'locale', 'country', 'product', 'mode', 'render'];

/** The page on which an order is paid. */
export function checkoutPage(query: URLSearchParams): Promise<Response> {
  const set = attributes.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : html` ${name}="${value}"`;
  });
  return page(
    'Checkout',
    query.get('locale'),
    html`<invoice-checkout backend="/invoice"${set}></invoice-checkout>`,
  );
}

/** The page that buyers come back to. */
export function returnPage(query: URLSearchParams): Promise<Response> {
  return page(
    'Thank you',
    query.get('locale'),
    html`<invoice-return backend="/invoice"><p>Nothing was ordered.</p></invoice-return>`,
  );
}

async function page(title: string, language: string | null, widget: Markup): Promise<Response> {
  const text = html`<!doctype html>
<html lang="${language ?? 'en'}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/embed.js"></script>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${widget}
    </main>
  </body>
</html>`;
  return new Response(String(await text), {
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'},
  });
}
