import {axeByDayAndNight} from '../support/axe-findings.ts';
import {buyers} from '../support/buyers.ts';
import {heldBack} from '../support/held-back.ts';
import {expect, test} from '../support/journey.ts';

const {company} = buyers.NO;

test.describe('axe finds nothing, light or dark,', () => {
  test('in the shop’s own pages', async ({shopper, page}) => {
    await shopper.opensCart();
    expect(await axeByDayAndNight(page), 'the cart').toEqual([]);

    await page.goto('/thank-you');
    expect(await axeByDayAndNight(page), 'nothing ordered').toEqual([]);

    await page.goto('/nowhere');
    expect(await axeByDayAndNight(page), 'no such page').toEqual([]);
  });

  test('while the offer is loading, and when it is there', async ({shopper, page}) => {
    const letGo = await heldBack(page, '**/invoice/offer?*');
    await shopper.opensCart();
    await shopper.goesToCheckout();
    await page.getByText('Loading invoice options…').waitFor();
    expect(await axeByDayAndNight(page), 'loading').toEqual([]);

    letGo();
    await shopper.continueButton.waitFor();
    expect(await axeByDayAndNight(page), 'choosing').toEqual([]);
  });

  test('when the offer does not come', async ({shopper, page}) => {
    await page.route('**/invoice/offer?*', (route) => route.abort());
    await shopper.opensCart();
    await shopper.goesToCheckout();
    await page.getByText('The shop cannot be reached.').waitFor();

    expect(await axeByDayAndNight(page)).toEqual([]);
  });

  test('in the form, whatever is chosen and whatever is wrong', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await shopper.continueButton.click();
    await shopper.summary.waitFor();
    expect(await axeByDayAndNight(page), 'everything is missing').toEqual([]);

    await shopper.checkout.choose('kravia.invoice_b2b_grouped');
    await shopper.checkout.fill({...company, organization_number: '556036-0793'});
    await shopper.continueButton.click();
    await page.getByRole('button', {name: 'Change country to Sweden'}).waitFor();
    expect(await axeByDayAndNight(page), 'a number of another country').toEqual([]);

    await shopper.checkout.choose('kravia.invoice_b2c');
    expect(await axeByDayAndNight(page), 'a person').toEqual([]);
  });

  test('on the way to the receipt', async ({shopper, page}) => {
    const openSession = await heldBack(page, '**/invoice/sessions');
    const tellResult = await heldBack(page, '**/invoice/result?*');
    await shopper.opensCheckout();
    await shopper.checkout.fill(company);
    await shopper.continueButton.click();
    await page.getByRole('button', {name: 'Opening…'}).waitFor();
    expect(await axeByDayAndNight(page), 'opening').toEqual([]);

    openSession();
    await shopper.dintero.payButton.waitFor();
    expect(await axeByDayAndNight(page), 'paying').toEqual([]);

    await shopper.dintero.payButton.click();
    await shopper.dintero.approveButton.waitFor();
    expect(await axeByDayAndNight(page), 'BankID').toEqual([]);

    await shopper.dintero.approveButton.click();
    await page.getByText('Checking your order…').waitFor();
    expect(await axeByDayAndNight(page), 'confirming').toEqual([]);

    tellResult();
    await shopper.receipt.getByRole('heading').waitFor();
    expect(await axeByDayAndNight(page), 'the receipt').toEqual([]);
  });
});
