import {expect, fixtureCleanup, html} from '@open-wc/testing';
import '../../../src/define.ts';
import {CheckoutHarness, norwegianCompany} from '../../support/checkout-harness.ts';
import {LiveHooks} from '../../support/live-hooks.ts';
import {isSessionKept, offer, ScriptedBackend, session} from '../../support/scripted-backend.ts';
import {until} from '../../support/until.ts';
import {en} from '../../support/words.ts';

describe('Dintero’s frame in <invoice-checkout>', () => {
  let backend: ScriptedBackend;
  let hooks: LiveHooks;

  const frames = () => document.querySelectorAll('iframe[src*="sid="]').length;

  async function paying(): Promise<CheckoutHarness> {
    const shopper = await CheckoutHarness.sendOrder();
    await until(() => shopper.frame, 'no frame is shown');
    return shopper;
  }

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
    hooks = new LiveHooks();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
    hooks.end();
  });

  it('is one new frame, for the same session, where the widget has been moved', async () => {
    const shopper = await paying();
    const {element, frame} = shopper;

    element.parentElement?.append(element);

    await until(() => shopper.frame, 'the frame did not come back');
    expect(shopper.frame).not.to.equal(frame);
    expect(shopper.frame?.src).to.equal(frame?.src);
    expect(frames()).to.equal(1);
    expect(backend.orders.length).to.equal(1);
  });

  it('is one frame after the widget was taken out and put back at once, twice', async () => {
    const shopper = await paying();
    const {element} = shopper;
    const place = element.parentElement;

    element.remove();
    place?.append(element);
    element.remove();
    place?.append(element);

    await until(() => shopper.frame, 'the frame did not come back');
    await element.updateComplete;
    expect(frames()).to.equal(1);
  });

  it('is not shown in a widget that was taken out while it was being loaded', async () => {
    const shopper = await CheckoutHarness.open();
    await shopper.fills(norwegianCompany);
    await shopper.submits();
    await until(() => backend.orders.length > 0, 'the order is not sent');

    shopper.element.remove();
    await until(isSessionKept, 'no session is open');
    await shopper.element.updateComplete;

    expect(shopper.frame).to.equal(null);
  });

  it('is there once in each of two widgets', async () => {
    const first = await paying();
    backend.offer = {body: {...offer, order: {...offer.order, merchant_reference: 'order-456'}}};
    backend.sessions = {
      status: 201,
      body: {...session, session_id: 'T12345678.second', result_token: 'result-token-of-the-second'},
    };
    const second = await paying();

    await first.hearsFromDintero('HeightChanged', {height: 777});

    expect(first.frame?.getBoundingClientRect().height).to.equal(777);
    expect(second.frame?.getBoundingClientRect().height).to.equal(0);
    expect(frames()).to.equal(2);
  });

  it('takes the place of a frame that a copy of the page brought along', async () => {
    await paying();
    const copy = document.querySelector('invoice-checkout')?.outerHTML;
    fixtureCleanup();

    const restored = await CheckoutHarness.open(html`<div .innerHTML=${copy}></div>`);

    await until(() => restored.element.querySelectorAll('iframe').length === 1, 'there is not one frame');
  });

  it('is a new one when the shopper tries again', async () => {
    const shopper = await paying();
    const {frame} = shopper;
    refusesToFrame();
    await shopper.sees(en.checkout_trouble);

    await shopper.presses(en.retry);

    await until(() => shopper.frame && shopper.frame !== frame, 'no new frame is shown');
    expect(frames()).to.equal(1);
    expect(shopper.text).not.to.include(en.checkout_trouble);
  });

  it('heals when its page comes late', async () => {
    const shopper = await paying();
    refusesToFrame();
    await shopper.sees(en.checkout_trouble);

    await shopper.hearsFromDintero('SessionLoaded', {session: {}});

    await until(() => !shopper.text.includes(en.checkout_trouble), 'the trouble is still told');
    expect(frames()).to.equal(1);
  });

  it('is seen even if its page never tells its height', async () => {
    const shopper = await paying();

    await shopper.hearsFromDintero('SessionLoaded', {session: {}});

    expect(shopper.frame?.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('has the focus once its page is shown to somebody who waits for it', async () => {
    const shopper = await paying();
    shopper.element.focus();

    await shopper.hearsFromDintero('SessionLoaded', {session: {}});

    expect(document.activeElement).to.equal(shopper.frame);
  });

  it('leaves the focus where the shopper has taken it meanwhile', async () => {
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    const shopper = await paying();
    elsewhere.focus();

    await shopper.hearsFromDintero('SessionLoaded', {session: {}});

    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('leaves the focus in the widget when the shopper tries again', async () => {
    const shopper = await paying();
    refusesToFrame();
    await shopper.sees(en.checkout_trouble);

    await shopper.presses(en.retry);

    await until(() => document.activeElement === shopper.element, 'the focus is lost');
  });

  it('leaves no listener, timer or frame behind after 100 rounds', async () => {
    const {element} = await paying();
    const place = element.parentElement;
    element.remove();
    hooks.begin();

    for (let round = 0; round < 100; round += 1) {
      place?.append(element);
      if (round % 2) await element.updateComplete;
      if (round % 10 === 0) await hooks.until(() => element.querySelector('iframe'));
      element.remove();
    }
    await hooks.until(() => hooks.left.length === 0);

    expect(frames()).to.equal(0);
  });
});

/** The page's policy forbids Dintero's frame. */
function refusesToFrame(): void {
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      effectiveDirective: 'frame-src',
      violatedDirective: 'frame-src',
      blockedURI: session.checkout_endpoint,
      disposition: 'enforce',
      documentURI: location.href,
      originalPolicy: `frame-src 'none'`,
      statusCode: 200,
    }),
  );
}
