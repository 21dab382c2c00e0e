import {html} from 'hono/html';
import type {FieldRow} from '../../domain/billing/fields.ts';
import {fill} from '../../locales/fill.ts';
import type {Messages} from '../../locales/messages.ts';
import type {FormView} from './form-view.ts';
import type {Html} from './html.ts';
import {fieldId, issueOf} from './render-field.ts';
import {groupsOf, renderForm} from './render-form.ts';

/** The shop, as its buyers find back to it. */
export interface ShopSign {
  readonly name: string;
  /** Its front page. */
  readonly address: string;
  /** Where the page's styles are. */
  readonly styles: string;
}

/** What a page of the plain form is made of, apart from what it shows. */
export interface PageParts {
  readonly shop: ShopSign;
  readonly locale: string;
  readonly messages: Messages;
}

/** What is said above the form, or in its place. */
export interface Trouble {
  readonly words: string;
  /** Finds the trouble in the backend's log. */
  readonly correlation_id?: string | undefined;
}

/** The form on a page of its own: as it is first shown, or with what is to correct above it. */
export function renderFormPage(view: FormView, shop: ShopSign, said?: Trouble): Html {
  const {messages} = view;
  const wrong = groupsOf(view)
    .flatMap(({rows}) => rows)
    .filter((row) => issueOf(row, view));
  const summary = wrong.length > 0 ? fill(messages.check_fields, {count: wrong.length}) : undefined;
  const isUnseen = view.issues.length > 0 && summary === undefined;
  const trouble = isUnseen ? {words: messages.problem_invalid_address} : said;
  const isOutage = trouble?.correlation_id !== undefined;
  return renderPage({...view, shop}, trouble?.words ?? summary, [
    trouble ? renderTrouble(trouble) : '',
    summary ? renderSummary(summary, wrong, view) : '',
    renderForm(view, {submitLabel: isOutage ? messages.retry : undefined}),
  ]);
}

/** A page that says why there is no form. */
export function renderTroublePage(trouble: Trouble, parts: PageParts): Html {
  return renderPage(parts, trouble.words, [renderTrouble(trouble)]);
}

function renderPage({shop, locale, messages}: PageParts, news: string | undefined, content: unknown): Html {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${[news, messages.order, shop.name].filter(Boolean).join(' – ')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${shop.styles}">
</head>
<body class="invoice-page">
<header><a href="${shop.address}">${shop.name}</a></header>
<main>
<h1>${messages.order}</h1>
${content}
</main>
</body>
</html>`;
}

function renderTrouble({words, correlation_id}: Trouble): Html {
  return html`<div class="invoice-summary" role="group" tabindex="-1" autofocus>
<p><strong>${words}</strong></p>
${correlation_id ? html`<p><small translate="no">${correlation_id}</small></p>` : ''}
</div>`;
}

/** What is to correct, as links to the fields; the page opens with it. */
function renderSummary(heading: string, wrong: readonly FieldRow[], view: FormView): Html {
  return html`<div class="invoice-summary" role="group" aria-labelledby="invoice-summary" tabindex="-1" autofocus>
<strong id="invoice-summary">${heading}</strong>
<ul>
${wrong.map((row) => html`<li><a href="#${fieldId(row.name)}">${issueOf(row, view)}</a></li>`)}
</ul>
</div>`;
}
