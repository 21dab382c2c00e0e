import {axeFindings} from '../support/axe-findings.ts';
import {buyers} from '../support/buyers.ts';
import {heldBack} from '../support/held-back.ts';
import {expect, test} from '../support/journey.ts';

const {company} = buyers.NO;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme},`, () => {
    test.use({colorScheme});

    test('in the shop’s own pages', async ({shopper, page}) => {
      await shopper.opensCart();
      expect(await axeFindings(page), 'the cart').toEqual([]);

      await page.goto('/thank-you');
      expect(await axeFindings(page), 'nothing ordered').toEqual([]);

      await page.goto('/nowhere');
      expect(await axeFindings(page), 'no such page').toEqual([]);
    });

    test('while the offer is loading, and when it is there', async ({shopper, page}) => {
      const letGo = await heldBack(page, '**/invoice/offer?*');
      await shopper.opensCart();
      await shopper.goesToCheckout();
      await page.getByText('Loading invoice options…').waitFor();
      expect(await axeFindings(page), 'loading').toEqual([]);

      letGo();
      await shopper.continueButton.waitFor();
      expect(await axeFindings(page), 'choosing').toEqual([]);
    });

    test('when the offer does not come', async ({shopper, page}) => {
      await page.route('**/invoice/offer?*', (route) => route.abort());
      await shopper.opensCart();
      await shopper.goesToCheckout();
      await page.getByText('The shop cannot be reached.').waitFor();

      expect(await axeFindings(page)).toEqual([]);
    });

    test('in the form, whatever is chosen and whatever is wrong', async ({shopper, page}) => {
      await shopper.opensCheckout();
      await shopper.continueButton.click();
      await shopper.summary.waitFor();
      expect(await axeFindings(page), 'everything is missing').toEqual([]);

      await shopper.checkout.choose('kravia.invoice_b2b_grouped');
      await shopper.checkout.fill({...company, organization_number: '556036-0793'});
      await shopper.continueButton.click();
      await page.getByRole('button', {name: 'Change country to Sweden'}).waitFor();
      expect(await axeFindings(page), 'a number of another country').toEqual([]);

      await shopper.checkout.choose('kravia.invoice_b2c');
      expect(await axeFindings(page), 'a person').toEqual([]);
    });

    test('on the way to the receipt', async ({shopper, page}) => {
      const openSession = await heldBack(page, '**/invoice/sessions');
      const tellResult = await heldBack(page, '**/invoice/result?*');
      await shopper.opensCheckout();
      await shopper.checkout.fill(company);
      await shopper.continueButton.click();
      await page.getByRole('button', {name: 'Opening…'}).waitFor();
      expect(await axeFindings(page), 'opening').toEqual([]);

      openSession();
      await shopper.dintero.payButton.waitFor();
      expect(await axeFindings(page), 'paying').toEqual([]);

      await shopper.dintero.payButton.click();
      await shopper.dintero.approveButton.waitFor();
      expect(await axeFindings(page), 'BankID').toEqual([]);

      await shopper.dintero.approveButton.click();
      await page.getByText('Checking your order…').waitFor();
      expect(await axeFindings(page), 'confirming').toEqual([]);

      tellResult();
      await shopper.receipt.getByRole('heading').waitFor();
      expect(await axeFindings(page), 'the receipt').toEqual([]);
    });
  });
}
