import type {Route} from '@playwright/test';
import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';
import {sandboxUrl} from '../support/journey-addresses.ts';

const {company} = buyers.NO;
const dinteroPage = `${sandboxUrl}/?*`;
const trouble = 'Dintero’s page did not open.';
const unframed = {headers: {'X-Frame-Options': 'DENY'}, contentType: 'text/html', body: '<h1>Dintero</h1>'};

test.describe('Dintero’s page in the frame', () => {
  const hosts: {what: string; answer: (route: Route) => Promise<void> | undefined}[] = [
    {what: 'its host refuses connections', answer: (route) => route.abort('connectionrefused')},
    {what: 'its host has no address', answer: (route) => route.abort('namenotresolved')},
    {what: 'it never answers', answer: () => undefined},
    {what: 'it may not be framed', answer: (route) => route.fulfill(unframed)},
    {what: 'it is blank', answer: (route) => route.fulfill({contentType: 'text/html', body: ''})},
    {what: 'it is an error', answer: (route) => route.fulfill({status: 502, body: 'Bad gateway'})},
  ];
  for (const {what, answer} of hosts) {
    test(`is told not to open when ${what}, and opens anew`, async ({shopper, page}) => {
      await page.clock.install();
      const order = await shopper.opensCheckout();
      let host = answer;
      await page.route(dinteroPage, (route) => host(route));
      await shopper.orders(company);
      await page.locator('invoice-checkout iframe').waitFor({state: 'attached'});
      await page.clock.fastForward('00:15');
      await expect(page.getByText(trouble)).toBeVisible();
      await expect(page.getByRole('link', {name: 'Continue on Dintero’s page'})).toBeVisible();

      host = (route) => route.continue();
      await page.getByRole('button', {name: 'Try again'}).click();
      await shopper.checkout.approveWithBankId();

      await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    });
  }
});
