import {buyers} from '../buyers.ts';
import {results} from '../scripted-backend.ts';
import type {WidgetShop} from '../widget-shop.ts';
import type {WidgetStates} from '../widget-states.ts';
import {en} from '../words.ts';

const {company} = buyers.NO;

/** A company has filled in the form and goes on to Dintero's page. */
async function sends(shop: WidgetShop, attributes = ''): Promise<void> {
  await shop.opens({}, attributes);
  await shop.shopper.checkout.fill(company);
  await shop.shopper.continueButton.click();
}

/** Dintero's page and the wait for what became of it. */
export const payingStates: WidgetStates = {
  'a session is being opened': async (shop) => {
    shop.answers.sessions = 'never';
    await sends(shop);
    await shop.sees(en.opening);
  },
  'Dintero’s page is opening': async (shop) => {
    shop.dintero = 'never';
    await sends(shop);
    await shop.page.locator('iframe').waitFor({state: 'attached'});
  },
  'Dintero’s page is shown': async (shop) => {
    await sends(shop);
    await shop.page.frameLocator('iframe').getByRole('button').waitFor();
  },
  'Dintero’s page does not open': async (shop) => {
    shop.dintero = 'never';
    await sends(shop);
    await shop.page.locator('iframe').waitFor({state: 'attached'});
    await shop.waits('00:16');
    await shop.sees(en.checkout_trouble);
  },
  'the session is about to end': async (shop) => {
    await sends(shop);
    await shop.page.frameLocator('iframe').getByRole('button').waitFor();
    await shop.waits('25:30');
    await shop.sees('runs out at');
  },
  'Dintero’s page is a page of its own, and was left': async (shop) => {
    await sends(shop, 'mode="redirect"');
    await shop.page.getByRole('button', {name: 'Pay'}).waitFor();
    await shop.page.goBack();
    await shop.sees(en.checkout_waiting);
  },
  'the order is paid in another tab': async (shop) => {
    const other = await shop.opensAnotherTab();
    await other.shopper.orders(company);
    await other.page.frameLocator('iframe').getByRole('button').waitFor();
    await shop.opens();
    await shop.shopper.field('email').focus();
    await shop.sees(en.elsewhere);
  },
  'the outcome is asked for': async (shop) => {
    await sends(shop);
    await shop.leavesDintero();
    await shop.sees(en.confirming);
  },
  'the outcome takes its time': async (shop) => {
    await sends(shop);
    await shop.leavesDintero();
    await shop.sees(en.confirming);
    for (let answers = 0; answers < 5; answers += 1) {
      const answered = shop.page.waitForResponse(/result/);
      await shop.waits('00:16');
      await answered;
    }
    await shop.sees(en.confirming_slowly);
  },
  'the order is on hold': async (shop) => {
    await sends(shop);
    await shop.leavesDintero({...results.authorized, outcome: 'on_hold', final: false});
    await shop.sees(en.on_hold);
  },
};
