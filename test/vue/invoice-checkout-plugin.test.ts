import {expect} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness} from '../support/checkout-harness.ts';
import {ConsoleEar} from '../support/console-ear.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {loadVue, VuePage, vueVersions} from '../support/vue-page.ts';

for (const vue of await Promise.all(vueVersions.map(loadVue))) {
  describe(`the plugin in Vue ${vue.Vue.version}`, () => {
    let page: VuePage;
    let backend: ScriptedBackend;
    let ear: ConsoleEar;

    beforeEach(() => {
      page = new VuePage(vue);
      backend = new ScriptedBackend().listen();
      ear = new ConsoleEar().listen();
    });

    afterEach(() => {
      ear.close();
      backend.close();
      page.close();
    });

    it('lets templates use the raw tag, with objects as properties', async () => {
      page.shows({
        template: `<invoice-checkout backend="/invoice" order="token" lang="en" :offer.prop="offer"></invoice-checkout>`,
        setup: () => ({offer}),
      });

      await new CheckoutHarness(page.checkout).isReady();

      expect(backend.requests).to.deep.equal([]);
      expect(ear.heard).to.equal('');
    });

    it('keeps what the app says of other tags', () => {
      const app = vue.Vue.createApp({});
      app.config.compilerOptions.isCustomElement = (tag) => tag === 'shop-map';

      app.use(vue.InvoiceCheckoutPlugin);

      const {isCustomElement} = app.config.compilerOptions;
      expect(
        ['shop-map', 'invoice-checkout', 'invoice-return', 'RouterView'].map(isCustomElement ?? String),
      ).to.deep.equal([true, true, true, false]);
    });
  });
}
