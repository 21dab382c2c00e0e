import {expect} from '@open-wc/testing';
import {CheckoutHarness} from './checkout-harness.ts';
import {ConsoleEar} from './console-ear.ts';
import {type ReactBundle, ReactPage} from './react-page.ts';
import {offer, ScriptedBackend} from './scripted-backend.ts';
import {until} from './until.ts';

/** What must hold where React takes over a page. A tag is registered once for a page: each version has a file of its own. */
export function describeReactHydration(react: ReactBundle): void {
  const {InvoiceCheckout, React} = react;
  const {createElement} = React;

  describe(`<InvoiceCheckout> written by a server, in React ${React.version}`, () => {
    let backend: ScriptedBackend;
    let page: ReactPage;
    let ear: ConsoleEar;
    let taken: unknown;

    const checkout = createElement(
      InvoiceCheckout,
      {
        backend: '/invoice',
        order: 'token',
        lang: 'en',
        className: 'card',
        noDraft: true,
        product: 'kravia.invoice_b2b',
        offer,
        ref: (element) => {
          taken = element;
        },
      },
      createElement('form', {action: '/buy'}, createElement('button', null, 'Buy on invoice')),
    );

    beforeEach(() => {
      backend = new ScriptedBackend().listen();
      page = new ReactPage(react);
      page.isWritten(checkout);
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
      expect(taken).to.equal(written);
      expect(written.querySelector('form')).to.equal(form);
      expect(backend.requests).to.deep.equal([]);
    });

    it('keeps what was chosen where another script has woken it before', async () => {
      const shopper = new CheckoutHarness(page.checkout);
      await shopper.isReady();
      await shopper.chooses('kravia.invoice_b2b_grouped');

      page.isTakenOver(checkout);
      await until(() => taken === page.checkout, 'React does not take over');

      expect(ear.heard).to.equal('');
      expect(page.checkout.getAttribute('product')).to.equal('kravia.invoice_b2b_grouped');
    });
  });
}
