import {axeByDayAndNight} from '../support/axe-findings.ts';
import {buyers} from '../support/buyers.ts';
import {heldBack} from '../support/held-back.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';

const {company} = buyers.NO;

test.describe('axe finds nothing, light or dark,', () => {
  test('when it is cancelled or fails', async ({shopper, page}) => {
    await shopper.opensCheckout();
    await page.route('**/invoice/sessions', (route) => route.abort(), {times: 1});
    await shopper.orders(company);
    await page.getByText('The shop cannot be reached.').waitFor();
    expect(await axeByDayAndNight(page), 'no session').toEqual([]);

    await shopper.continueButton.click();
    await shopper.checkout.cancel();
    await page.getByText('The order was cancelled.').waitFor();
    expect(await axeByDayAndNight(page), 'cancelled').toEqual([]);

    await shopper.orders({email: 'kari+failed@example.no'});
    await shopper.checkout.approveWithBankId();
    await page.getByText('The invoice was not approved.').waitFor();
    expect(await axeByDayAndNight(page), 'failed').toEqual([]);
  });

  test('when Dintero’s page does not load', async ({shopper, page}) => {
    await page.clock.install();
    await page.route(`${sandboxUrl}/?*`, (route) => route.abort());
    await shopper.opensCheckout();
    await shopper.orders(company);
    await page.locator('invoice-checkout iframe').waitFor({state: 'attached'});
    await page.clock.fastForward('00:15');
    await page.getByText('Dintero’s page did not open.').waitFor();

    expect(await axeByDayAndNight(page)).toEqual([]);
  });

  test('with Dintero’s checkout on a page of its own', async ({shopper, page}) => {
    await shopper.opensCheckout({mode: 'redirect'});
    await shopper.orders(company);
    await shopper.checkout.cancel();
    await page.getByRole('link', {name: 'Back to the checkout'}).waitFor();
    expect(await axeByDayAndNight(page), 'cancelled').toEqual([]);

    await page.getByRole('link', {name: 'Back to the checkout'}).click();
    await shopper.continueButton.waitFor();
    expect(await axeByDayAndNight(page), 'the form again').toEqual([]);

    const tellResult = await heldBack(page, '**/invoice/result?*');
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await page.getByText('Checking your order…').waitFor();
    expect(await axeByDayAndNight(page), 'confirming').toEqual([]);

    tellResult();
    await shopper.receipt.getByRole('heading').waitFor();
    expect(await axeByDayAndNight(page), 'the receipt').toEqual([]);
  });

  test('when it is being reviewed, and when the time ran out', async ({shopper, page}) => {
    const outcome = {outcome: 'on_hold', final: false};
    await page.route('**/invoice/result?*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, json: {...(await response.json()), ...outcome}});
    });
    await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await shopper.receipt.getByText('being reviewed').waitFor();
    expect(await axeByDayAndNight(page), 'on hold').toEqual([]);

    Object.assign(outcome, {outcome: 'expired', final: true});
    await page.getByText('Time ran out.').waitFor();
    expect(await axeByDayAndNight(page), 'expired').toEqual([]);
  });
});
