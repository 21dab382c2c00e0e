import {expect} from '@open-wc/testing';
import type {InvoiceCompleteEvent} from '../../src/widget/events/invoice-complete-event.ts';
import {receipt, results, ScriptedBackend} from '../support/scripted-backend.ts';
import {shownText} from '../support/shown-text.ts';
import {until} from '../support/until.ts';
import {loadVue, VuePage, vueVersions} from '../support/vue-page.ts';

const address = location.href;

for (const vue of await Promise.all(vueVersions.map(loadVue))) {
  describe(`<InvoiceReturn> in Vue ${vue.Vue.version}`, () => {
    let backend: ScriptedBackend;
    let page: VuePage;

    beforeEach(() => {
      backend = new ScriptedBackend().listen();
      page = new VuePage(vue);
    });

    afterEach(() => {
      page.close();
      backend.close();
      history.replaceState(null, '', address);
    });

    it('tells what became of the purchase', async () => {
      history.replaceState(null, '', '?invoice_result=result-token-of-the-first');
      backend.result = {body: results.authorized};
      const completed: InvoiceCompleteEvent[] = [];
      page.shows({
        template: `<InvoiceReturn backend="/invoice" lang="en" @invoice-complete="hear" :messages="messages" />`,
        setup: () => ({
          hear: (event: InvoiceCompleteEvent) => completed.push(event),
          messages: {invoice_number: 'Invoice no.'},
        }),
      });

      await until(() => shownText(page.container).includes('Invoice no.'), 'the shop’s words are not shown');

      expect(completed.map((event) => event.receipt)).to.deep.equal([receipt]);
    });

    it('leads back to the checkout by a slot of its own', async () => {
      history.replaceState(null, '', '?invoice_result=result-token-of-the-first');
      backend.result = {body: results.cancelled};
      page.shows({
        template: `
          <InvoiceReturn backend="/invoice" lang="en">
            <p>Thank you.</p>
            <template #retry><a href="/">Try again</a></template>
          </InvoiceReturn>`,
      });

      await until(() => shownText(page.container).includes('Try again'), 'no way back is shown');

      expect(shownText(page.container)).not.to.include('Thank you.');
    });
  });
}
