import {expect} from '@open-wc/testing';
import type {InvoiceProductChangeEvent} from '../../src/elements/events/invoice-product-change-event.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {loadVue, VuePage, vueVersions} from '../support/vue-page.ts';

for (const vue of await Promise.all(vueVersions.map(loadVue))) {
  const {nextTick, reactive, ref, version} = vue.Vue;

  describe(`<InvoiceCheckout> in Vue ${version}`, () => {
    let backend: ScriptedBackend;
    let page: VuePage;

    beforeEach(() => {
      backend = new ScriptedBackend().listen();
      page = new VuePage(vue);
    });

    afterEach(() => {
      page.close();
      backend.close();
    });

    /** A template with the checkout in it is shown, and the form is open. */
    async function openForm(attributes: string, data: object = {}, inside = ''): Promise<CheckoutHarness> {
      page.shows({
        template: `<InvoiceCheckout backend="/invoice" order="token" lang="en" ${attributes}>${inside}</InvoiceCheckout>`,
        setup: () => data,
      });
      const shopper = new CheckoutHarness(page.checkout);
      await shopper.isReady();
      return shopper;
    }

    it('opens the form for an order', async () => {
      await openForm('');

      expect(backend.requests.map(({path}) => path)).to.deep.equal(['/invoice/offer']);
    });

    it('asks for no offer when it is given one', async () => {
      await openForm(':offer', {offer});

      expect(backend.requests).to.deep.equal([]);
    });

    it('hands on what the page knows and wants', async () => {
      const shopper = await openForm(':offer :prefill :fields :messages', {
        offer: reactive({...offer}),
        prefill: {email: 'kari@example.no'},
        fields: {customer_reference: 'required'},
        messages: {continue: 'Go on'},
      });

      expect(shopper.typed('email')).to.equal('kari@example.no');
      expect(shopper.field('customer_reference')?.required).to.equal(true);
      expect(shopper.text).to.include('Go on');
    });

    it('follows changes inside of what it is given', async () => {
      const prefill = reactive({email: 'kari@example.no'});
      const shopper = await openForm(':offer :prefill', {offer, prefill});

      prefill.email = 'ola@example.no';
      await until(() => shopper.typed('email') === 'ola@example.no', 'the change is not followed');
    });

    it('raises the events of the element, once', async () => {
      const chosen: InvoiceProductChangeEvent[] = [];
      const shopper = await openForm(':offer @invoice-product-change="hear"', {
        offer,
        hear: (event: InvoiceProductChangeEvent) => chosen.push(event),
      });

      await shopper.chooses('kravia.invoice_b2b_grouped');

      expect(chosen.map(({type, product}) => ({type, product}))).to.deep.equal([
        {type: 'invoice-product-change', product: 'kravia.invoice_b2b_grouped'},
      ]);
    });

    it('sends nothing when the page prevents it', async () => {
      const prevented: string[] = [];
      const shopper = await openForm(':offer @invoice-submit.prevent="hear"', {
        offer,
        hear: ({type}: Event) => prevented.push(type),
      });

      await shopper.fills(norwegianCompany);
      await shopper.submits();
      await until(() => prevented.length > 0, 'nothing is about to be sent');

      expect(backend.orders).to.deep.equal([]);
    });

    it('shares the product with the page, both ways', async () => {
      const product = ref('kravia.invoice_b2b');
      const shopper = await openForm(':offer v-model:product="product"', {offer, product});

      await shopper.chooses('kravia.invoice_b2b_grouped');
      const chosen = product.value;
      product.value = 'kravia.invoice_b2b';
      await nextTick();

      expect(chosen).to.equal('kravia.invoice_b2b_grouped');
      expect(page.checkout.product).to.equal('kravia.invoice_b2b');
    });

    it('shares the country with the page, both ways', async () => {
      const country = ref('NO');
      const shopper = await openForm(':offer v-model:country="country"', {offer, country});

      await shopper.fills({country: 'SE'});
      const chosen = country.value;
      country.value = 'FI';
      await nextTick();

      expect(chosen).to.equal('SE');
      expect(page.checkout.country).to.equal('FI');
    });

    it('leaves the shopper’s choice and the element alone while what it is given says the same', async () => {
      const round = ref(1);
      const shopper = await openForm(':offer="{...offer}" product="kravia.invoice_b2b" :data-round="round"', {
        offer,
        round,
      });
      const given = page.checkout.offer;

      await shopper.chooses('kravia.invoice_b2b_grouped');
      round.value = 2;
      await nextTick();

      expect(page.checkout.dataset.round).to.equal('2');
      expect(page.checkout.product).to.equal('kravia.invoice_b2b_grouped');
      expect(page.checkout.offer).to.equal(given);
    });

    it('takes what is new, and lets go of what is no longer given', async () => {
      const given = reactive({disabled: true, prefill: {email: 'kari@example.no'} as object | undefined});
      await openForm(':offer v-bind="given"', {offer, given});

      Object.assign(given, {disabled: false, prefill: undefined});
      await nextTick();
      await page.checkout.updateComplete;

      expect(page.checkout.hasAttribute('disabled')).to.equal(false);
      expect(page.checkout.prefill).not.to.be.an('object');
    });

    it('takes flags without a value, and what every element takes', async () => {
      await openForm('disabled no-draft render="light" id="pay" class="card" data-step="3" :offer', {offer});

      const {disabled, noDraft, shadowRoot, id, className, dataset} = page.checkout;

      expect({disabled, noDraft, shadowRoot}).to.deep.equal({
        disabled: true,
        noDraft: true,
        shadowRoot: null,
      });
      expect({id, className, step: dataset.step}).to.deep.equal({id: 'pay', className: 'card', step: '3'});
    });

    it('holds what stands in its slot', async () => {
      await openForm('', {}, '<p>One moment</p>');

      expect(page.checkout.textContent).to.equal('One moment');
    });

    it('writes the plain form once for an order', async () => {
      const given = reactive({order: 'token', form: '<i>first</i>'});
      page.shows({
        template: '<InvoiceCheckout backend="/invoice" v-bind="given">One moment</InvoiceCheckout>',
        setup: () => ({given}),
      });
      const shows = async (changes: object) => {
        Object.assign(given, changes);
        await nextTick();
        return page.checkout.querySelector('[slot=fallback]')?.firstChild;
      };

      const written = await shows({});
      const kept = await shows({form: '<i>second</i>'});
      const next = await shows({order: 'another'});

      expect(kept).to.equal(written);
      expect([written, next].map((form) => form?.textContent)).to.deep.equal(['first', 'second']);
    });

    it('lends its element, with its methods', async () => {
      const checkout = ref();
      await openForm(':offer ref="checkout"', {offer, checkout});

      const isValid = checkout.value.element.validate();

      expect(checkout.value.element).to.equal(page.checkout);
      expect(isValid).to.equal(false);
    });

    it('leaves nothing when it goes', async () => {
      const isShown = ref(true);
      await openForm(':offer v-if="isShown"', {offer, isShown});

      isShown.value = false;
      await nextTick();

      expect(page.container.children).to.have.length(0);
    });
  });
}
