import {expect, fixtureCleanup} from '@open-wc/testing';
import '../../src/define.ts';
import {CheckoutHarness, norwegianCompany} from '../support/checkout-harness.ts';
import {injectForeignNodes, translatePage} from '../support/page-translation.ts';
import {results, ScriptedBackend} from '../support/scripted-backend.ts';
import {until} from '../support/until.ts';
import {en, fi} from '../support/words.ts';

describe('<invoice-checkout> on a page that is changed from outside', () => {
  let backend: ScriptedBackend;

  beforeEach(() => {
    backend = new ScriptedBackend().listen();
  });

  afterEach(() => {
    fixtureCleanup();
    backend.close();
  });

  for (const {who, change} of [
    {who: 'a translator', change: translatePage},
    {who: 'an extension', change: injectForeignNodes},
  ]) {
    it(`goes the whole way after ${who} came at every step`, async () => {
      const shopper = await CheckoutHarness.open();
      change(shopper.element);
      await shopper.chooses('kravia.invoice_b2b_grouped');
      await shopper.fills(norwegianCompany);
      await shopper.submits();
      await until(() => shopper.frame, 'no frame is shown');
      change(shopper.element);
      backend.result = {body: results.authorized};

      await shopper.hearsFromDintero('SessionPaymentAuthorized');

      await shopper.sees(en.invoice_created);
      await shopper.sees('16788-000018');
      expect(shopper.text).not.to.include(en.confirming);
      expect(shopper.frame).to.equal(null);
    });

    it(`says how the last try ended after ${who} came in between`, async () => {
      const shopper = await CheckoutHarness.sendOrder();
      backend.result = {body: results.failed};
      await shopper.hearsFromDintero('SessionPaymentError', {error: 'authorization'});
      await shopper.sees(en.failed_identity);
      change(shopper.element);
      backend.result = {body: results.expired};

      await shopper.submits();
      await shopper.hearsFromDintero('SessionNotFound');

      await shopper.sees(en.expired);
      expect(shopper.text).not.to.include(en.failed_identity);
    });

    it(`speaks another language after ${who} came`, async () => {
      const shopper = await CheckoutHarness.open();
      change(shopper.element);

      shopper.element.locale = 'fi';

      await shopper.sees(fi.choose);
      await shopper.sees(fi.continue);
      expect(shopper.text).not.to.include(en.choose).and.not.include(en.expected_dates);
    });

    it(`shows the form once the shop is reached after ${who} came`, async () => {
      backend.offer = 'down';
      const shopper = await CheckoutHarness.open();
      change(shopper.element);
      backend.offer = new ScriptedBackend().offer;

      shopper.element.shadowRoot?.querySelector('button')?.click();

      await shopper.sees(en.choose);
      expect(shopper.text).not.to.include(en.problem_unreachable);
    });
  }
});
