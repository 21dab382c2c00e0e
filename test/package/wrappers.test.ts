import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as ofReact from 'invoice-checkout/react';
import * as ofVue from 'invoice-checkout/vue';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {createSSRApp, h, type VNode} from 'vue';
import {renderToString as renderVue} from 'vue/server-renderer';
import {offer} from '../support/scripted-backend.ts';
import {weigh} from '../support/weigh.ts';

/** What a server can write of a checkout, and what it cannot. */
const asked = {backend: '/invoice', order: 'token', locale: 'nb', product: 'kravia.invoice_b2b'} as const;
const onInvoiceComplete = () => {};
const form = '<form slot="fallback" class="invoice-form"><button>Buy &amp; pay</button></form>';

describe('the components on a server', () => {
  it('are written by React with their attributes, children and plain form', () => {
    const said = createElement('p', null, 'Buy on invoice');
    const given = {
      ...asked,
      noDraft: true,
      disabled: false,
      offer,
      form,
      className: 'card',
      onInvoiceComplete,
    };

    const written = renderToString(createElement(ofReact.InvoiceCheckout, given, said));

    assert.equal(
      written,
      '<invoice-checkout backend="/invoice" order="token" locale="nb" product="kravia.invoice_b2b" no-draft="" class="card">' +
        `<p>Buy on invoice</p><div slot="fallback">${form}</div></invoice-checkout>`,
    );
  });

  it('are written by Vue with their attributes, slots and plain form', async () => {
    const given = {...asked, noDraft: true, disabled: false, offer, form, class: 'card', onInvoiceComplete};
    const shown = () => h(ofVue.InvoiceCheckout, given, (): VNode => h('p', 'Buy on invoice'));

    const written = await renderVue(createSSRApp(shown));

    assert.equal(
      written.replace(/<!--.*?-->/g, ''),
      '<invoice-checkout backend="/invoice" order="token" locale="nb" product="kravia.invoice_b2b" no-draft="true" class="card">' +
        `<p>Buy on invoice</p><div slot="fallback">${form}</div></invoice-checkout>`,
    );
  });
});

describe('the built components', () => {
  for (const framework of ['react', 'vue']) {
    const built = readFileSync(`dist/${framework}.js`, 'utf8');

    it(`bring little besides the element: ${framework}`, () => {
      assert.ok(weigh([`dist/${framework}.js`]) <= 1_000);
    });

    it(`lead back to their sources: ${framework}`, () => {
      const {sources} = JSON.parse(readFileSync(`dist/${framework}.js.map`, 'utf8'));

      assert.ok(sources.some((source: string) => source.endsWith(`src/${framework}/wrap-tag.ts`)));
      assert.match(built, new RegExp(`//# sourceMappingURL=${framework}.js.map$`, 'm'));
    });
  }

  it('say to React that they are for the browser', () => {
    assert.match(readFileSync('dist/react.js', 'utf8'), /^"use client";/);
  });
});
