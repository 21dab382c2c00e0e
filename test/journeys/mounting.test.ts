import {BrowserCounters} from '../support/browser-counters.ts';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {mountAgainAndAgain, moveAgainAndAgain} from '../support/mounting.ts';

const {company} = buyers.NO;

test.describe('a widget that pays in the frame', () => {
  test('goes on with the same session in one frame after it was moved', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout();
    await shopper.orders(company);
    await shopper.dintero.payButton.waitFor();

    await page.evaluate(moveAgainAndAgain, 12);

    await expect(page.locator('iframe')).toHaveCount(1);
    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  for (const {rounds, what, times} of [
    {rounds: moveAgainAndAgain, what: 'moved', times: 100},
    {rounds: mountAgainAndAgain, what: 'made anew', times: 200},
  ]) {
    test(`leaves no node, listener or frame behind after it was ${what} ${times} times`, async ({
      shopper,
      page,
    }) => {
      test.slow();
      await shopper.opensCheckout();
      await shopper.orders(company);
      await shopper.dintero.payButton.waitFor();
      const counters = await BrowserCounters.of(page);
      await page.evaluate(rounds, 10);
      await shopper.dintero.payButton.waitFor();
      const before = await counters.read();

      await page.evaluate(rounds, times);
      await shopper.dintero.payButton.waitFor();

      await expect.poll(() => counters.read(), {timeout: 10_000}).toEqual(before);
    });
  }
});
