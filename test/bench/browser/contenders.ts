import {globSync, readFileSync} from 'node:fs';

/** One way to get a billing form onto the shop's page. */
export interface Contender {
  /** Its name in addresses. */
  readonly name: string;
  /** Its name in tables. */
  readonly title: string;
  /** What the shop adds to the page's head. */
  readonly head: string;
  /** What the shop writes where the form shall stand. */
  readonly body: string;
  /** The e-mail field: from one shadow root to the next. None for the page without a form. */
  readonly field: readonly string[];
}

/** What a contender that is built here brings along. */
function built(name: string, title: string, field: readonly string[], withStyles = false): Contender {
  const styles = withStyles ? `<link rel="stylesheet" href="/built/${name}.css">` : '';
  const head = `<script type="module" src="/built/${name}.js"></script>${styles}`;
  return {name, title, field, head, body: read(`contenders/${name}.html`)};
}

/** The form that all are compared with, and the heaviest of a payment provider. */
export const lit: Contender = built('lit-form', 'minimal Lit form', ['lit-form', '[name=email]']);
export const adyen: Contender = built('adyen-form', 'Adyen open invoice', ['[name*=shopperEmail]'], true);
export const webAwesome: Contender = built(
  'web-awesome-form',
  'Web Awesome',
  ['wa-input[name=email]', 'input'],
  true,
);

/** The shop's page as it is without any form. */
export const bare: Contender = {name: 'bare', title: 'page without a form', head: '', body: '', field: []};

const widget = ['invoice-checkout', 'invoice-billing-form', '[name=email]'];
const tag = '<invoice-checkout backend="/invoice" order="ORDER-TOKEN"></invoice-checkout>';
const script = '<script type="module" src="/embed.js"></script>';

/** So that nothing below jumps: what the guides say a page keeps free, in the shop's own styles. */
const room = `<style>
      :root {--invoice-min-height: 100svh}
      invoice-checkout {display: block}
      invoice-checkout:not(:defined) {min-block-size: var(--invoice-min-height)}
    </style>`;

const preload = `<link rel="modulepreload" href="/${words()}">`;
const offer = `<script type="application/json" id="offer">${read('offer.json')}</script>
    <script type="module" src="/checkout.js"></script>`;

function recipe(name: string, what: string, parts: readonly string[]): Contender {
  return {
    name: `invoice-checkout-${name}`,
    title: `\`<invoice-checkout>\`, ${what}`,
    head: [...parts, script, room].join('\n    '),
    body: tag,
    field: widget,
  };
}

/** The documented snippet, and nothing else. */
export const snippet: Contender = {
  name: 'invoice-checkout',
  title: '`<invoice-checkout>`',
  head: `${script}${room}`,
  body: tag,
  field: widget,
};

/** The recipes of "Sooner in view": the head names the words, the page brings the offer along, and both. */
export const [preloaded, offered, prepared] = [
  recipe('preloaded', 'words preloaded', [preload]),
  recipe('offered', 'offer in the page', [offer]),
  recipe('prepared', 'both', [preload, offer]),
] as const;

/** Everybody, in the order of the tables. */
export const contenders: readonly Contender[] = [
  bare,
  built('plain-form', 'plain HTML, 2 kB of JavaScript', ['.invoice-form [name=email]']),
  lit,
  snippet,
  preloaded,
  offered,
  prepared,
  webAwesome,
  adyen,
  built('react-form', 'React, react-hook-form, zod', ['.invoice-form [name=email]']),
];

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8').trim();
}

function words(): string {
  const [file = ''] = globSync('chunks/form-en-*.js', {cwd: 'dist/cdn'});
  return file;
}
