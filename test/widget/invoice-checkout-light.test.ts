import {expect, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';

const light = html`<invoice-checkout lang="en" backend="/invoice" order="token" render="light"></invoice-checkout>`;

describe('<invoice-checkout render="light">', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('has its fields in the page', async () => {
    await CheckoutHarness.open(light);

    expect(document.querySelector('input[autocomplete="billing email"]')).not.to.equal(null);
  });

  it('opens one session, and frames Dintero’s page where the panel is', async () => {
    const shopper = await CheckoutHarness.open(light);
    await shopper.fills(norwegianCompany);

    await shopper.submits();
    await until(() => shopper.frame, 'no frame is shown');

    expect(backend.orders.length).to.equal(1);
    expect(shopper.frame?.closest('[part=panel]')).not.to.equal(null);
  });

  it('can be asked for by frameworks that set properties', async () => {
    const element = document.createElement('invoice-checkout');
    Object.assign(element, {backend: '/invoice', order: 'token', lang: 'en', render: 'light'});

    const shopper = await CheckoutHarness.open(html`<div>${element}</div>`);

    expect(shopper.element.shadowRoot).to.equal(null);
    expect(shopper.typed('email')).to.equal('');
  });
});
