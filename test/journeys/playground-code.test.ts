import {playwrightCheckout} from 'invoice-checkout/testing';
import {readChoices} from '../../demo/playground/choices.ts';
import {codeSamples} from '../../demo/playground/code-samples.ts';
import {sampleBuyer} from '../../demo/sample-buyer.ts';
import {expect, test} from '../support/journey.ts';
import {pasteCode} from '../support/paste-code.ts';

const choices = readChoices(new URLSearchParams('form=filled&country=SE&language=sv'));
const {country: _, ...buyer} = sampleBuyer('SE');

test.describe('the code of the playground', () => {
  test.use({permissions: ['local-network-access']});

  for (const sample of codeSamples(choices, buyer).filter(({title}) => title !== 'Backend')) {
    test(`sells as it stands when it is pasted: ${sample.title}`, async ({shopper}) => {
      const {page} = shopper;
      await page.goto('/playground/result?country=SE&language=sv');
      const tag = page.locator('invoice-checkout');
      const order = (await tag.getAttribute('order')) ?? '';
      const backend = (await tag.getAttribute('backend')) ?? '';
      const body = await pasteCode(sample, order, backend);
      await page.route('**/pasted', (route) => route.fulfill({contentType: 'text/html', body}));
      const told = page.waitForEvent('console', (message) =>
        message.text().startsWith('Invoice created for'),
      );
      await page.goto('/pasted');
      const checkout = playwrightCheckout(page);

      await checkout.submit();
      await checkout.approveWithBankId();

      const {merchant_reference} = await checkout.receipt();
      expect((await told).text()).toBe(`Invoice created for ${merchant_reference}`);
    });
  }
});
