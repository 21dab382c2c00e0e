import {expect} from '@open-wc/testing';
import type {InvoiceCheckout} from '../../src/widget/invoice-checkout.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {session} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';

describe('<invoice-checkout> under the strictest content security policy', () => {
  const shop = document.createElement('iframe');

  beforeEach(async () => {
    sessionStorage.clear();
    shop.src = '/strict-shop/';
    document.body.append(shop);
    await new Promise((resolve) => shop.addEventListener('load', resolve, {once: true}));
  });

  afterEach(() => {
    shop.remove();
    sessionStorage.clear();
  });

  it('frames Dintero’s page at its height, and breaks nothing', async () => {
    const page = shop.contentDocument;
    const shopper = new CheckoutHarness(page?.querySelector('invoice-checkout') as InvoiceCheckout);
    await shopper.isReady();

    await shopper.fills(norwegianCompany);
    await until(() => {
      shopper.element.submit();
      return shopper.frame;
    }, 'no frame is shown');
    shop.contentWindow?.dispatchEvent(
      new MessageEvent('message', {
        origin: location.origin,
        source: shopper.frame?.contentWindow ?? null,
        data: {type: 'HeightChanged', sid: session.session_id, height: 432},
      }),
    );

    expect(shopper.frame?.getBoundingClientRect().height).to.equal(432);
    expect(page?.documentElement.dataset.violations).to.equal(undefined);
  });

  it('would be told of what breaks it', async () => {
    const page = shop.contentDocument;

    page?.body.setAttribute('style', 'color: red');

    await until(() => page?.documentElement.dataset.violations?.includes('style-src'), 'nothing is counted');
  });
});
