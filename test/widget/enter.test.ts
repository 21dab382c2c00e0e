import {expect, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.ts';
import type {BillingField} from '../../src/domain/billing/issue.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {offer, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

const fields = [...Object.keys(norwegianCompany), 'customer_reference'] as BillingField[];
const places = [
  {place: 'a shadow', render: 'shadow'},
  {place: 'the page', render: 'light'},
];

describe('Enter', () => {
  let backend: ScriptedBackend;
  let shopSubmits: number;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    shopSubmits = 0;
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  /** The widget inside a form of the shop's own, which counts how often it is submitted. */
  function insideShopForm(render: string): Promise<CheckoutHarness> {
    const count = (event: Event) => {
      event.preventDefault();
      shopSubmits += 1;
    };
    return CheckoutHarness.open(html`<form @submit=${count}>
      <input name="coupon" />
      <invoice-checkout lang="en" backend="/invoice" order="token" render=${render}></invoice-checkout>
      <button>Apply</button>
    </form>`);
  }

  for (const field of fields) {
    it(`in ${field} sends the form, and not the shop’s form around it`, async () => {
      const shopper = await insideShopForm('shadow');
      await shopper.fills(norwegianCompany);

      shopper.field(field)?.focus();
      await sendKeys({press: 'Enter'});

      await until(() => shopper.frame, 'no frame is shown');
      expect(backend.orders.length).to.equal(1);
      expect(shopSubmits).to.equal(0);
    });
  }

  for (const {place, render} of places) {
    it(`sends one form that is drawn into ${place}, however often it is pressed`, async () => {
      const shopper = await insideShopForm(render);
      await shopper.fills(norwegianCompany);

      shopper.field('email')?.focus();
      await sendKeys({press: 'Enter'});
      await sendKeys({press: 'Enter'});

      await until(() => shopper.frame, 'no frame is shown');
      expect(backend.orders.length).to.equal(1);
      expect(shopSubmits).to.equal(0);
    });

    it(`in the shop’s own field submits the shop’s form around a widget in ${place}`, async () => {
      const shopper = await insideShopForm(render);
      await shopper.isReady();

      document.querySelector<HTMLInputElement>('[name=coupon]')?.focus();
      await sendKeys({press: 'Enter'});

      await until(() => shopSubmits === 1, 'the shop’s form is not submitted');
      expect(backend.orders).to.deep.equal([]);
    });

    it(`and no button of a widget in ${place} submits the shop’s form`, async () => {
      backend.offer = 'down';
      const shopper = await insideShopForm(render);
      await shopper.sees(en.retry);
      backend.offer = {body: offer};
      await shopper.presses(en.retry);
      await shopper.isReady();
      await shopper.fills(norwegianCompany);
      await shopper.submits();
      await shopper.sees(en.start_over);

      await shopper.presses(en.start_over);

      await shopper.isReady();
      expect(shopSubmits).to.equal(0);
    });
  }
});
