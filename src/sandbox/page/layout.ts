import {html} from 'hono/html';
import type {PageView} from './page-view.ts';

/** Rendered HTML in which every value has been escaped. */
export type Markup = ReturnType<typeof html>;

/** What the page's script needs to know, as `data-` attributes of the body. */
export interface PageFacts {
  readonly sid: string;
  /** Which of its pages this is. */
  readonly state: string;
  /** Where the browser goes from here. */
  readonly href?: string | undefined;
  readonly transaction_id?: string | undefined;
  readonly merchant_reference?: string | undefined;
  readonly error?: string | undefined;
}

/** One page of the checkout: framed by a shop, or alone in its window. */
export function layout(view: PageView, title: string, facts: PageFacts, content: Markup): Markup {
  return html`<!doctype html>
<html lang="${view.words.locale}" ${view.inline ? 'data-inline' : ''}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/theme.css" />
    <link rel="stylesheet" href="/assets/checkout.css" />
    <link rel="stylesheet" href="/assets/payment.css" />
    <script type="module" src="/assets/checkout.js"></script>
  </head>
  <body
    data-sid="${facts.sid}"
    data-state="${facts.state}"
    data-href="${facts.href ?? ''}"
    data-transaction-id="${facts.transaction_id ?? ''}"
    data-merchant-reference="${facts.merchant_reference ?? ''}"
    data-error="${facts.error ?? ''}"
  >
    <main aria-label="${title}">${content}</main>
  </body>
</html>`;
}
