import {expect} from '@open-wc/testing';
import {CheckoutHarness} from './checkout-harness.ts';
import {ConsoleEar} from './console-ear.ts';
import {offer, ScriptedBackend} from './scripted-backend.ts';
import {until} from './until.ts';
import {type VueBundle, VuePage} from './vue-page.ts';

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
          ref: taken,
        },
        () => h('form', {action: '/buy'}, h('button', 'Buy on invoice')),
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
      const form = written.querySelector('form');

      page.isTakenOver(checkout);
      await new CheckoutHarness(written).isReady();

      expect(ear.heard).to.equal('');
      expect(taken.value.element).to.equal(written);
      expect(written.querySelector('form')).to.equal(form);
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
