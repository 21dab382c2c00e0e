import {expect} from '@open-wc/testing';
import {CheckoutHarness} from './checkout-harness.ts';
import {ConsoleEar} from './console-ear.ts';
import {offer, ScriptedBackend} from './scripted-backend.ts';
import {until} from './until.ts';
import {type VueBundle, VuePage} from './vue-page.ts';

/** A plain form as a shop's server makes it. */
const form = '<form slot="fallback" action="/invoice/form"><input name="email"></form>';

/** What must hold where Vue takes over a page. A tag is registered once for a page: each version has a file of its own. */
export function describeVueHydration(vue: VueBundle): void {
  const {h, ref, version} = vue.Vue;

  describe(`<InvoiceCheckout> written by a server, in Vue ${version}`, () => {
    let backend: ScriptedBackend;
    let page: VuePage;
    let ear: ConsoleEar;
    const taken = ref();

    const checkout = () =>
      h(
        vue.InvoiceCheckout,
        {
          backend: '/invoice',
          order: 'token',
          lang: 'en',
          class: 'card',
          noDraft: true,
          disabled: false,
          product: 'kravia.invoice_b2b',
          offer,
          form,
          ref: taken,
        },
        () => h('p', 'Buy on invoice'),
      );

    beforeEach(async () => {
      backend = new ScriptedBackend().listen();
      page = new VuePage(vue);
      await page.isWritten(checkout);
      ear = new ConsoleEar().listen();
    });

    afterEach(() => {
      ear.close();
      page.close();
      backend.close();
    });

    it('is the element that the server wrote, and wakes with all that it is given', async () => {
      const written = page.checkout;
      const [said, plainForm] = written.querySelectorAll('p, form');
      Object.assign(written.querySelector('input') ?? {}, {value: 'kari@example.no'});

      page.isTakenOver(checkout);
      const shopper = new CheckoutHarness(written);
      await shopper.isReady();
      await until(() => shopper.typed('email') === 'kari@example.no', 'what was typed is lost');

      expect(ear.heard).to.equal('');
      expect(taken.value.element).to.equal(written);
      expect([...written.querySelectorAll('p, form')]).to.deep.equal([said, plainForm]);
      expect(backend.requests).to.deep.equal([]);
    });

    it('is taken over without a word where another script has woken it before', async () => {
      const shopper = new CheckoutHarness(page.checkout);
      await shopper.isReady();
      await shopper.chooses('kravia.invoice_b2b_grouped');

      page.isTakenOver(checkout);
      await until(() => taken.value?.element === page.checkout, 'Vue does not take over');

      expect(ear.heard).to.equal('');
    });
  });
}
