import {expect, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';

const key = 'invoice-checkout:order-123';
const kept = () => sessionStorage.getItem(key);
const withoutDraft = html`<invoice-checkout lang="en" backend="/invoice" order="token" no-draft></invoice-checkout>`;

/** What another page of this tab kept. */
function keep(draft: object, at = Date.now()): void {
  sessionStorage.setItem(key, JSON.stringify({product: 'kravia.invoice_b2b', draft, at}));
}

describe('the draft of <invoice-checkout>', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  /** Somebody has begun, and the form can judge. */
  async function begins(template?: Parameters<typeof CheckoutHarness.open>[0]): Promise<CheckoutHarness> {
    const shopper = await CheckoutHarness.open(template);
    await shopper.isReady();
    shopper.element.validate();
    await shopper.sees('Fields to correct');
    return shopper;
  }

  it('comes back after a reload, with the kind of invoice and the country', async () => {
    const shopper = await begins();
    await shopper.chooses('kravia.invoice_b2b_grouped');
    await shopper.fills({country: 'SE', email: 'kari@example.no', organization_number: '556036-0793'});
    fixtureCleanup();

    const reloaded = await CheckoutHarness.open();

    await until(() => reloaded.typed('email') === 'kari@example.no', 'nothing comes back');
    expect(reloaded.typed('organization_number')).to.equal('556036-0793');
    expect(reloaded.typed('country')).to.equal('SE');
    expect(reloaded.element.product).to.equal('kravia.invoice_b2b_grouped');
  });

  it('is kept when a field is left, not at each key', async () => {
    const shopper = await begins();
    const field = shopper.field('business_name');

    Object.assign(field ?? {}, {value: 'Example AS'});
    field?.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    const typing = kept();
    field?.dispatchEvent(new Event('change', {bubbles: true}));

    expect(typing).to.equal(null);
    expect(kept()).to.include('Example AS');
  });

  it('is kept when the page goes out of view before the field is left', async () => {
    const shopper = await begins();
    const field = shopper.field('business_name');
    Object.assign(field ?? {}, {value: 'Example AS'});
    field?.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));

    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

    expect(kept()).to.include('Example AS');
  });

  it('is not written before something was typed', async () => {
    await begins();

    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

    expect(kept()).to.equal(null);
  });

  it('never holds a national identity number', async () => {
    const shopper = await begins();

    await shopper.fills({country: 'SE', organization_number: '19701063-2391', email: 'kari@example.no'});

    expect(kept()).to.include('kari@example.no').and.not.include('2391');
  });

  it('is over after half an hour', async () => {
    keep({email: 'kari@example.no', country: 'NO'}, Date.now() - 30 * 60_000);

    const shopper = await CheckoutHarness.open();

    await shopper.isReady();
    expect(shopper.typed('email')).to.equal('');
    expect(kept()).to.equal(null);
  });

  it('is forgotten by reset(), and the form with it', async () => {
    keep({email: 'kari@example.no', country: 'NO'});
    const shopper = await CheckoutHarness.open();
    await until(() => shopper.typed('email') === 'kari@example.no', 'nothing comes back');

    shopper.element.reset();

    await until(() => shopper.typed('email') === '', 'the form is not empty');
    expect(kept()).to.equal(null);
  });

  it('leaves what the shop knows when it is forgotten', async () => {
    keep({email: 'kari@example.no', country: 'NO'});
    const shopper = await CheckoutHarness.open(html`<invoice-checkout
      lang="en" backend="/invoice" order="token" .prefill=${{email: 'ola@example.no'}}
    ></invoice-checkout>`);
    await until(() => shopper.typed('email') === 'kari@example.no', 'nothing comes back');

    shopper.element.reset();

    await until(() => shopper.typed('email') === 'ola@example.no', 'what the shop knows is gone');
  });

  it('is switched off by no-draft', async () => {
    const shopper = await begins(withoutDraft);

    await shopper.fills({email: 'kari@example.no'});
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));

    expect(kept()).to.equal(null);
  });

  it('is deleted by no-draft, and does not come back', async () => {
    keep({email: 'kari@example.no', country: 'NO'});

    const shopper = await CheckoutHarness.open(withoutDraft);

    await shopper.isReady();
    await until(() => kept() === null, 'it is still kept');
    expect(shopper.typed('email')).to.equal('');
  });

  it('is deleted when no-draft is set later', async () => {
    const shopper = await begins();
    await shopper.fills({email: 'kari@example.no'});

    shopper.element.noDraft = true;

    await until(() => kept() === null, 'it is still kept');
    expect(shopper.typed('email')).to.equal('kari@example.no');
  });

  it('leaves the session to a reload where it is switched off', async () => {
    const shopper = await CheckoutHarness.open(withoutDraft);
    await shopper.fills(norwegianCompany);
    await shopper.submits();
    await until(() => shopper.frame, 'no frame is shown');
    fixtureCleanup();

    const reloaded = await CheckoutHarness.open(withoutDraft);

    await until(() => reloaded.frame, 'the frame did not come back');
    expect(kept()).not.to.match(/kari|nordmann|923609016/i);
    expect(backend.orders.length).to.equal(1);
  });
});
