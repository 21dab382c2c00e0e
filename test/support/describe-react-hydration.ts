import {expect} from '@open-wc/testing';
import {CheckoutHarness} from './checkout-harness.ts';
import {ConsoleEar} from './console-ear.ts';
import {type ReactBundle, ReactPage} from './react-page.ts';
import {offer, ScriptedBackend} from './scripted-backend.ts';
import {until} from './until.ts';

/** A plain form as a shop's server makes it. */
const form = '<form slot="fallback" action="/invoice/form"><input name="email"></form>';

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
        form,
        ref: (element) => {
          taken = element;
        },
      },
      createElement('p', null, 'Buy on invoice'),
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
      const [said, plainForm] = written.querySelectorAll('p, form');
      Object.assign(written.querySelector('input') ?? {}, {value: 'kari@example.no'});

      page.isTakenOver(checkout);
      const shopper = new CheckoutHarness(written);
      await shopper.isReady();
      await until(() => shopper.typed('email') === 'kari@example.no', 'what was typed is lost');

      expect(ear.heard).to.equal('');
      expect(taken).to.equal(written);
      expect([...written.querySelectorAll('p, form')]).to.deep.equal([said, plainForm]);
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
