import type {BillingDraft} from 'invoice-checkout';
import type {Choices} from './choices.ts';
import {optionsOf} from './playground-backends.ts';

/** Code that makes what the playground shows. */
export interface CodeSample {
  readonly title: string;
  /** Of the highlighter. */
  readonly language: 'html' | 'tsx' | 'vue' | 'ts';
  readonly code: string;
}

/** What the page says of the widget, each only where it is not what the widget does anyway. */
function attributesOf({
  country,
  language,
  mode,
  render,
  products,
}: Choices): readonly (readonly [string, string])[] {
  return [
    ['locale', language],
    ['country', country],
    ...(products.length === 1 ? ([['product', products[0] ?? '']] as const) : []),
    ...(mode === 'redirect' ? ([['mode', mode]] as const) : []),
    ...(render === 'light' ? ([['render', render]] as const) : []),
  ];
}

/** The choices as code for a plain page, React, Vue and the backend, in this order. */
export function codeSamples(choices: Choices, prefill: BillingDraft): readonly CodeSample[] {
  const attributes = attributesOf(choices)
    .map(([name, value]) => `\n  ${name}="${value}"`)
    .join('');
  const filled = choices.form === 'filled';
  const known = JSON.stringify(prefill, null, 2)
    .replaceAll(/^( *)"(\w+)":/gm, '$1$2:')
    .replaceAll('"', "'");
  return [
    {title: 'HTML', language: 'html', code: htmlSample(attributes, filled ? known : undefined)},
    {title: 'React', language: 'tsx', code: reactSample(attributes, filled ? known : undefined)},
    {title: 'Vue', language: 'vue', code: vueSample(attributes, filled ? known : undefined)},
    {title: 'Backend', language: 'ts', code: backendSample(choices)},
  ];
}

/** The code of the page that shoppers come back to. */
export const returnSamples: readonly CodeSample[] = [
  {
    title: 'HTML',
    language: 'html',
    code: `<script type="module" src="/embed.js"></script>

<invoice-return backend="/invoice"><p>Thank you.</p></invoice-return>
`,
  },
];

function htmlSample(attributes: string, prefill: string | undefined): string {
  const known = prefill === undefined ? '' : `\n  checkout.prefill = ${indented(prefill, 2)};`;
  return `<script type="module" src="/embed.js"></script>

<invoice-checkout
  backend="/invoice"
  order="ORDER-TOKEN"${attributes}
></invoice-checkout>

<script type="module">
  const checkout = document.querySelector('invoice-checkout');${known}
  checkout.addEventListener('invoice-complete', ({receipt}) => {
    console.log('Invoice created for', receipt?.merchant_reference);
  });
</script>
`;
}

function reactSample(attributes: string, prefill: string | undefined): string {
  const known = prefill === undefined ? '' : `\nconst prefill = ${prefill};\n`;
  const given = prefill === undefined ? '' : '\n      prefill={prefill}';
  return `import {InvoiceCheckout} from 'invoice-checkout/react';
${known}
export function Checkout({order}: {order: string}) {
  return (
    <InvoiceCheckout
      backend="/invoice"
      order={order}${attributes.replaceAll('\n  ', '\n      ')}${given}
      onInvoiceComplete={({receipt}) => console.log('Invoice created for', receipt?.merchant_reference)}
    />
  );
}
`;
}

function vueSample(attributes: string, prefill: string | undefined): string {
  const known = prefill === undefined ? '' : `\nconst prefill = ${prefill};`;
  const given = prefill === undefined ? '' : '\n    :prefill="prefill"';
  return `<script setup lang="ts">
import type {InvoiceCompleteEvent} from 'invoice-checkout';
import {InvoiceCheckout} from 'invoice-checkout/vue';

defineProps<{order: string}>();
${known}
function completed({receipt}: InvoiceCompleteEvent) {
  console.log('Invoice created for', receipt?.merchant_reference);
}
</script>

<template>
  <InvoiceCheckout
    backend="/invoice"
    :order="order"${attributes.replaceAll('\n  ', '\n    ')}${given}
    @invoice-complete="completed"
  />
</template>
`;
}

function backendSample(choices: Choices): string {
  const products = choices.products.map(
    (product) =>
      `    '${product}': ${JSON.stringify(optionsOf(product, choices))
        .replaceAll(/"(\w+)":/g, '$1: ')
        .replaceAll(',', ', ')
        .replaceAll('"', "'")},`,
  );
  const companies = choices.lookup === 'on' ? '\n  companies: {NO: brreg(), FI: prh()},' : '';
  const registers = choices.lookup === 'on' ? 'brreg, createInvoiceBackend, prh' : 'createInvoiceBackend';
  return `import {${registers}} from 'invoice-checkout/server';
import {sqliteStore} from 'invoice-checkout/server/node';
import {dintero, findOrder, secret} from './shop.ts';

export const backend = createInvoiceBackend({
  dintero,
  baseUrl: 'https://shop.example/invoice',
  returnPage: 'https://shop.example/thank-you',
  allowedOrigins: ['https://shop.example'],
  secret,
  products: {
${products.join('\n')}
  },
  countries: ['NO', 'SE', 'FI'],${companies}
  orders: {find: findOrder},
  store: sqliteStore('invoices.db'),
  onSettled: async ({merchant_reference, state}) => console.log(merchant_reference, state),
});
`;
}

function indented(text: string, spaces: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
