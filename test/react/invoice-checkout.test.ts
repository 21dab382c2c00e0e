import {expect} from '@open-wc/testing';
import type {ReactNode} from 'react';
import type {InvoiceProductChangeEvent} from '../../src/elements/events/invoice-product-change-event.ts';
import type {InvoiceCheckout as InvoiceCheckoutElement} from '../../src/widget/invoice-checkout.ts';
import {checkoutTag} from '../../src/wrapper/tag.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {ListenerCount} from '../support/listener-count.ts';
import {loadReact, ReactPage, reactVersions} from '../support/react-page.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';

/** A component that has to wait for something, for ever. */
function Unready(): ReactNode {
  throw new Promise(() => {});
}

const asked = {backend: '/invoice', order: 'token', lang: 'en'};

for (const react of await Promise.all(reactVersions.map(loadReact))) {
  const {InvoiceCheckout, React} = react;
  const {createElement, createRef, StrictMode, Suspense} = React;

  describe(`<InvoiceCheckout> in React ${React.version}`, () => {
    let backend: ScriptedBackend;
    let page: ReactPage;
    let listeners: ListenerCount | undefined;

    beforeEach(() => {
      backend = new ScriptedBackend().listen();
      page = new ReactPage(react);
    });

    afterEach(() => {
      listeners?.end();
      page.close();
      backend.close();
    });

    /** The form is open. */
    async function openForm(): Promise<CheckoutHarness> {
      const shopper = new CheckoutHarness(page.checkout);
      await shopper.isReady();
      return shopper;
    }

    it('opens the form for an order', async () => {
      page.shows(createElement(InvoiceCheckout, asked));

      await openForm();

      expect(backend.requests.map(({path}) => path)).to.deep.equal(['/invoice/offer']);
    });

    it('asks for no offer when it is given one', async () => {
      page.shows(createElement(InvoiceCheckout, {...asked, offer}));

      await openForm();

      expect(backend.requests).to.deep.equal([]);
    });

    it('hands on what the page knows and wants', async () => {
      const prefill = {email: 'kari@example.no'};
      const fields = {customer_reference: 'required'} as const;
      const messages = {continue: 'Go on'};
      page.shows(createElement(InvoiceCheckout, {...asked, offer, prefill, fields, messages}));

      const shopper = await openForm();

      expect(shopper.typed('email')).to.equal('kari@example.no');
      expect(shopper.field('customer_reference')?.required).to.equal(true);
      expect(shopper.text).to.include('Go on');
    });

    it('asks once in strict mode, and hears once', async () => {
      const states: string[] = [];
      const onInvoiceStateChange = ({state}: {state: string}) => states.push(state);
      const checkout = createElement(InvoiceCheckout, {...asked, onInvoiceStateChange});
      page.shows(createElement(StrictMode, null, checkout));

      await openForm();

      expect(backend.requests.map(({path}) => path)).to.deep.equal(['/invoice/offer']);
      expect(states).to.deep.equal(['choosing']);
    });

    it('opens one session in strict mode', async () => {
      backend.sessions = 'hangs';
      page.shows(createElement(StrictMode, null, createElement(InvoiceCheckout, asked)));
      const shopper = await openForm();

      await shopper.fills(norwegianCompany);
      await shopper.submits();
      await until(() => backend.orders.length > 0, 'no session is opened');

      expect(backend.orders).to.have.length(1);
    });

    it('raises the events of the element', async () => {
      const chosen: InvoiceProductChangeEvent[] = [];
      const onInvoiceProductChange = (event: InvoiceProductChangeEvent) => chosen.push(event);
      page.shows(createElement(InvoiceCheckout, {...asked, offer, onInvoiceProductChange}));
      const shopper = await openForm();

      await shopper.chooses('kravia.invoice_b2b_grouped');

      expect(chosen.map(({type, product}) => ({type, product}))).to.deep.equal([
        {type: 'invoice-product-change', product: 'kravia.invoice_b2b_grouped'},
      ]);
    });

    it('sends nothing when the page prevents it', async () => {
      const prevented: string[] = [];
      const onInvoiceSubmit = (event: Event) => {
        event.preventDefault();
        prevented.push(event.type);
      };
      page.shows(createElement(InvoiceCheckout, {...asked, offer, onInvoiceSubmit}));
      const shopper = await openForm();

      await shopper.fills(norwegianCompany);
      await shopper.submits();
      await until(() => prevented.length > 0, 'nothing is about to be sent');

      expect(backend.orders).to.deep.equal([]);
    });

    it('calls the handler of the last render, by the listener of the first', async () => {
      const heard: string[] = [];
      const shows = (name: string) => {
        const onInvoiceProductChange = () => heard.push(name);
        page.shows(createElement(InvoiceCheckout, {...asked, offer, onInvoiceProductChange}));
      };
      shows('first');
      listeners = new ListenerCount('invoice-checkout');
      shows('second');
      const shopper = await openForm();

      await shopper.chooses('kravia.invoice_b2b_grouped');

      expect(heard).to.deep.equal(['second']);
      expect(listeners.added).to.equal(0);
    });

    it('is heard while something beside it is waited for', async () => {
      const heard: string[] = [];
      const onInvoiceProductChange = () => heard.push('chosen');
      const shows = (beside: ReactNode) => {
        const checkout = createElement(InvoiceCheckout, {...asked, offer, onInvoiceProductChange});
        page.shows(createElement(Suspense, {fallback: 'One moment'}, checkout, beside));
      };
      shows(null);
      const shopper = await openForm();

      shows(createElement(Unready));
      await shopper.chooses('kravia.invoice_b2b_grouped');

      expect(page.container.textContent).to.include('One moment');
      expect(heard).to.deep.equal(['chosen']);
    });

    it('leaves the shopper’s choice alone while its props stay as they are', async () => {
      const shows = () => {
        const product = 'kravia.invoice_b2b';
        page.shows(createElement(InvoiceCheckout, {...asked, offer: {...offer}, prefill: {}, product}));
      };
      shows();
      const shopper = await openForm();
      const given = page.checkout.offer;

      await shopper.chooses('kravia.invoice_b2b_grouped');
      shows();

      expect(page.checkout.product).to.equal('kravia.invoice_b2b_grouped');
      expect(page.checkout.offer).to.equal(given);
    });

    it('takes what is new, and lets go of what is no longer given', async () => {
      page.shows(
        createElement(InvoiceCheckout, {...asked, offer, disabled: true, prefill: {email: 'a@b.no'}}),
      );
      await openForm();

      page.shows(createElement(InvoiceCheckout, {...asked, offer, product: 'kravia.invoice_b2b_grouped'}));
      await page.checkout.updateComplete;

      const {prefill, product} = page.checkout;
      expect(page.checkout.hasAttribute('disabled')).to.equal(false);
      expect(prefill).to.equal(undefined);
      expect(product).to.equal('kravia.invoice_b2b_grouped');
    });

    it('takes what every element takes', () => {
      const own = {id: 'pay', className: 'card wide', style: {color: 'red'}, title: 'Invoice'};
      const others = {'data-step': 3, 'aria-label': 'Invoice'};
      page.shows(createElement(InvoiceCheckout, {...asked, ...own, ...others}));

      const {id, className, style, title, dataset, ariaLabel} = page.checkout;

      expect({id, className, title, ariaLabel}).to.deep.equal({
        id: 'pay',
        className: 'card wide',
        title: 'Invoice',
        ariaLabel: 'Invoice',
      });
      expect(style.color).to.equal('red');
      expect(dataset.step).to.equal('3');
    });

    it('takes the attributes that are not called as their props', () => {
      page.shows(createElement(InvoiceCheckout, {...asked, noDraft: true, render: 'light'}));

      expect(page.checkout.noDraft).to.equal(true);
      expect(page.checkout.shadowRoot).to.equal(null);
    });

    it('holds its children', () => {
      page.shows(createElement(InvoiceCheckout, asked, createElement('p', null, 'One moment')));

      expect(page.checkout.textContent).to.equal('One moment');
    });

    it('writes the plain form once for an order', () => {
      const shows = (order: string, form: string) => {
        page.shows(createElement(InvoiceCheckout, {...asked, order, form}));
        return page.checkout.querySelector('[slot=fallback]')?.firstChild;
      };

      const written = shows('token', '<i>first</i>');
      const kept = shows('token', '<i>second</i>');
      const next = shows('another', '<i>second</i>');

      expect(kept).to.equal(written);
      expect([written, next].map((form) => form?.textContent)).to.deep.equal(['first', 'second']);
    });

    it('lends its element, with its methods', async () => {
      const ref = createRef<InvoiceCheckoutElement>();
      page.shows(createElement(InvoiceCheckout, {...asked, offer, ref}));
      await openForm();

      const isValid = ref.current?.validate();

      expect(ref.current).to.equal(page.checkout);
      expect(isValid).to.equal(false);
    });

    it('leaves nothing when it goes', async () => {
      const lent: unknown[] = [];
      const ref = (element: unknown) => void lent.push(element);
      listeners = new ListenerCount('invoice-checkout');
      page.shows(createElement(InvoiceCheckout, {...asked, offer, ref}));
      await openForm();

      page.shows(null);

      expect(page.container.innerHTML).to.equal('');
      expect(lent.at(-1)).to.equal(null);
      expect(listeners.added).to.equal(checkoutTag.events.length);
      expect(listeners.removed).to.equal(checkoutTag.events.length);
    });
  });
}
