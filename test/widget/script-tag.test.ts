import {expect, fixtureCleanup} from '@open-wc/testing';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {results, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en} from '../support/words.ts';

describe('the script tag', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  it('sells although each of its parts fails to load the first time', async () => {
    const visit = `/fails-first/${crypto.randomUUID().replaceAll('-', '')}`;
    await import(`${visit}/embed.js`);
    const shopper = await CheckoutHarness.open();
    await shopper.fills(norwegianCompany);

    await until(() => {
      shopper.element.submit();
      return backend.orders.length > 0;
    }, 'the order is not sent');
    await shopper.sees(en.checkout_trouble);
    await shopper.presses(en.retry);
    await until(() => shopper.frame, 'no frame is shown');
    backend.result = {body: results.authorized};
    window.dispatchEvent(new Event('focus'));

    await shopper.sees('16788-000018');
    const refused: readonly string[] = await (await fetch(`${visit}/refused`)).json();
    expect(refused.join())
      .to.match(/form-en/)
      .and.match(/journey-en/);
    expect(refused.join())
      .to.match(/checkout-journey/)
      .and.match(/dintero-checkout/)
      .and.match(/receipt/);
  }).timeout(30_000);
});
