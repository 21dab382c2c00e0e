import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en, fi, nb} from '../support/words.ts';

describe('<invoice-checkout> in a page that changes its language', () => {
  let backend: ScriptedBackend;
  let page: HTMLElement;
  let shopper: CheckoutHarness;

  beforeEach(async () => {
    backend = new ScriptedBackend().listen();
    page = await fixture(html`<div lang="en"></div>`);
    const element = document.createElement('invoice-checkout');
    Object.assign(element, {backend: '/invoice', order: 'token'});
    page.append(element);
    shopper = new CheckoutHarness(element);
    await shopper.isReady();
    await shopper.fills(norwegianCompany);
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('speaks the other one, also of what is wrong, with everything still typed', async () => {
    await shopper.fills({email: ''});
    await shopper.submits();
    await shopper.sees('Fill in “Email”');

    page.lang = 'fi';

    await shopper.sees(fi.business_name);
    expect(shopper.text).not.to.include(en.business_name);
    expect(shopper.text).to.include('Täytä kenttä ”Sähköposti”').and.not.include('Fill in “Email”');
    expect(shopper.typed('business_name')).to.equal('Example AS');
  });

  it('leaves Dintero’s page as it is', async () => {
    await shopper.submits();
    await until(() => shopper.frame, 'no frame is shown');
    const {frame} = shopper;
    const address = frame?.src;

    page.lang = 'nb';

    await shopper.sees(nb.step_confirmation);
    expect(shopper.frame).to.equal(frame);
    expect(frame?.src).to.equal(address);
  });
});
