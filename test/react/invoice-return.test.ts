import {expect} from '@open-wc/testing';
import type {InvoiceCompleteEvent} from '../../src/widget/events/invoice-complete-event.ts';
import {loadReact, ReactPage, reactVersions} from '../support/react-page.ts';
import {receipt, results, ScriptedBackend} from '../support/scripted-backend.ts';
import {shownText} from '../support/shown-text.ts';
import {until} from '../support/until.ts';

const address = location.href;

for (const react of await Promise.all(reactVersions.map(loadReact))) {
  const {InvoiceReturn, React} = react;
  const {createElement} = React;

  describe(`<InvoiceReturn> in React ${React.version}`, () => {
    let backend: ScriptedBackend;
    let page: ReactPage;

    beforeEach(() => {
      backend = new ScriptedBackend().listen();
      page = new ReactPage(react);
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
      const onInvoiceComplete = (event: InvoiceCompleteEvent) => completed.push(event);
      const messages = {invoice_number: 'Invoice no.'};
      page.shows(
        createElement(InvoiceReturn, {backend: '/invoice', lang: 'en', messages, onInvoiceComplete}),
      );

      await until(() => shownText(page.container).includes('Invoice no.'), 'the shop’s words are not shown');

      expect(completed.map((event) => event.receipt)).to.deep.equal([receipt]);
    });

    it('shows its children when there is nothing to tell', async () => {
      page.shows(createElement(InvoiceReturn, {backend: '/invoice'}, createElement('p', null, 'Thank you.')));

      await until(() => shownText(page.container).includes('Thank you.'), 'the children are not shown');
    });
  });
}
