import type {Route} from '@playwright/test';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';

const {company} = buyers.NO;
const dinteroPage = `${sandboxUrl}/?*`;
const trouble = 'Dintero’s page did not open.';
const unframed = {headers: {'X-Frame-Options': 'DENY'}, contentType: 'text/html', body: '<h1>Dintero</h1>'};

test.describe('Dintero’s page in the frame', () => {
  for (const {what, answer} of [
    {what: 'its host refuses connections', answer: (route: Route) => route.abort('connectionrefused')},
    {what: 'its host has no address', answer: (route: Route) => route.abort('namenotresolved')},
    {what: 'it never answers', answer: () => {}},
    {what: 'it may not be framed', answer: (route: Route) => route.fulfill(unframed)},
    {what: 'it is blank', answer: (route: Route) => route.fulfill({contentType: 'text/html', body: ''})},
    {what: 'it is an error', answer: (route: Route) => route.fulfill({status: 502, body: 'Bad gateway'})},
  ]) {
    test(`is told not to open when ${what}, and opens anew`, async ({shopper, page}) => {
      await page.clock.install();
      const order = await shopper.opensCheckout();
      await page.route(dinteroPage, answer);
      await shopper.orders(company);
      await page.locator('invoice-checkout iframe').waitFor({state: 'attached'});
      await page.clock.fastForward('00:15');
      await expect(page.getByText(trouble)).toBeVisible();
      await expect(page.getByRole('link', {name: 'Continue on Dintero’s page'})).toBeVisible();

      await page.unroute(dinteroPage);
      await page.getByRole('button', {name: 'Try again'}).click();
      await shopper.dintero.paysAndApproves();

      await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    });
  }
});
