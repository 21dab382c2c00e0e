import {expect, fixtureCleanup, html} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness} from '../support/checkout-harness.ts';
import {offer, results, ScriptedBackend, session} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

const minute = 60_000;
const soon = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString();

describe('the way from <invoice-checkout> to the confirmation', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  /** The steps that are shown, the current one marked. */
  function steps(shopper: CheckoutHarness): string[] {
    const notice = shopper.element.shadowRoot?.querySelector('invoice-notice')?.shadowRoot;
    return [...(notice?.querySelectorAll('li') ?? [])].map(
      (step) => (step.getAttribute('aria-current') ? '→ ' : '') + step.textContent?.trim(),
    );
  }

  it('is told in steps above Dintero’s page, with the way back', async () => {
    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees(en.step_dintero_identity);

    expect(steps(shopper)).to.deep.equal([
      `${en.step_details}, ${en.step_done}`,
      `→ ${en.step_dintero_identity}`,
      en.step_confirmation,
    ]);
    await shopper.presses(en.start_over);
    await shopper.sees(en.email);
  });

  it('goes on while the page is shown', async () => {
    const shopper = await CheckoutHarness.sendOrder();

    await shopper.hearsFromDintero('SessionLoaded', {session: {}});

    await shopper.sees(en.checkout_waiting);
    expect(shopper.text).to.include(en.step_dintero_identity).and.include(en.start_over);
  });

  it('is at its last step while the backend is asked', async () => {
    const shopper = await CheckoutHarness.sendOrder();

    await shopper.hearsFromDintero('SessionPaymentAuthorized');

    await shopper.sees(en.confirming);
    expect(steps(shopper).at(-1)).to.equal(`→ ${en.step_confirmation}`);
  });

  it('claims no identity check where none is asked for', async () => {
    const products = offer.products.map((product) => ({...product, require_identity_verification: false}));
    backend.offer = {body: {...offer, products}};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees(en.step_dintero);
    expect(shopper.text).not.to.include('BankID');
  });

  it('leads on to Dintero’s page and back to the form where that is a page of its own', async () => {
    sessionStorage.setItem('invoice-checkout:order-123', JSON.stringify({session}));

    const shopper = await CheckoutHarness.open(html`
      <invoice-checkout lang="en" backend="/invoice" order="token" mode="redirect"></invoice-checkout>
    `);

    await shopper.sees(en.checkout_waiting);
    expect(shopper.text).to.include(en.continue_at_dintero).and.include(en.start_over);
    expect(steps(shopper)[1]).to.equal(`→ ${en.step_dintero_identity}`);
  });

  it('tells shortly before it that the time runs out, and that nothing is lost', async () => {
    backend.sessions = {status: 201, body: {...session, expires_at: soon(4)}};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees(en.expires_soon.split('{time}')[1] ?? '');
  });

  it('tells nothing of time while there is enough', async () => {
    backend.sessions = {status: 201, body: {...session, expires_at: soon(60)}};

    const shopper = await CheckoutHarness.sendOrder();

    await shopper.sees(en.checkout_loading);
  });

  it('says that there is no network, and goes on at once when there is', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    backend.result = 'down';
    window.dispatchEvent(new Event('offline'));
    await shopper.sees(en.offline);

    Reflect.deleteProperty(navigator, 'onLine');
    backend.result = {body: results.authorized};
    window.dispatchEvent(new Event('online'));

    await shopper.sees('16788-000018');
  });

  it('says nothing of the network while the backend answers', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});

    const shopper = await CheckoutHarness.sendOrder();
    window.dispatchEvent(new Event('offline'));

    await until(() => backend.requests.some(({path}) => path === '/invoice/result'), 'nobody is asked');
    await shopper.sees(en.checkout_loading);
  });

  it('asks at once when it comes out of the back-forward cache, even while another question hangs', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    backend.result = 'hangs';
    window.dispatchEvent(new Event('focus'));
    await until(() => backend.requests.some(({path}) => path === '/invoice/result'), 'nobody is asked');

    backend.result = {body: results.authorized};
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

    await shopper.sees('16788-000018');
  });

  it('is accessible', async () => {
    const shopper = await CheckoutHarness.sendOrder();
    await shopper.sees(en.step_dintero_identity);

    await expect(shopper.element).to.be.accessible({ignoredRules: ['frame-tested']});
  });
});
