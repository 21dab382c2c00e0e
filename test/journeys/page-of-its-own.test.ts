import {buyers} from '../support/buyers.ts';
import {expect, test} from '../support/journey.ts';

const {company, person} = buyers.NO;

test.describe('Dintero’s checkout as a page of its own', () => {
  test('leads to the shop’s thank-you page with the receipt', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});

    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();

    await page.waitForURL('**/thank-you?invoice_result=*');
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('is told of before the shop’s page is left, and what to do after coming back', async ({
    shopper,
    page,
  }) => {
    await page.addInitScript(() => {
      addEventListener('pagehide', () => {
        const notice = document
          .querySelector('invoice-checkout')
          ?.shadowRoot?.querySelector('invoice-notice');
        sessionStorage.setItem('said last', notice?.shadowRoot?.textContent ?? '');
      });
    });
    await shopper.opensCheckout({mode: 'redirect'});

    await shopper.orders(company);
    await shopper.dinteroAlone.payButton.waitFor();
    await page.goBack();

    await expect(page.getByText('Complete your order on Dintero’s page.')).toBeVisible();
    const saidLast = await page.evaluate(() => sessionStorage.getItem('said last'));
    expect(saidLast).toContain('Taking you to Dintero’s page…');
  });

  test('leads back to the same order, filled in as it was, after it was cancelled', async ({
    shopper,
    sandbox,
    page,
  }) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});
    await shopper.orders(company);
    await shopper.checkout.cancel();
    await page.waitForURL('**/thank-you?invoice_result=*');
    await expect(page.getByText('The order was cancelled. No invoice was created')).toBeVisible();

    await page.getByRole('link', {name: 'Back to the checkout'}).click();
    await expect.poll(() => shopper.typed()).toMatchObject(company);
    await shopper.continueButton.click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toHaveLength(1);
  });

  test('gives the same receipt when its address is opened again', async ({shopper, page}) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});
    await shopper.orders(company);
    await shopper.checkout.approveWithBankId();
    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);

    await page.reload();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
  });

  test('is gone on with after the shopper went back from it', async ({shopper, sandbox, page}) => {
    const order = await shopper.opensCheckout({mode: 'redirect'});
    await shopper.orders(company);
    await shopper.dinteroAlone.payButton.waitFor();
    await page.goBack();

    await page.getByRole('link', {name: 'Continue on Dintero’s page'}).click();
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.sessionRequests(order.merchant_reference)).toBe(1);
  });

  test('sells in a shop that has one kind of invoice', async ({shopper, sandbox}) => {
    const order = await shopper.opensCheckout({mode: 'redirect', products: 'kravia.invoice_b2c'});

    await shopper.orders(person);
    await shopper.checkout.approveWithBankId();

    await expect(shopper.fact('Order number')).toHaveText(order.merchant_reference);
    expect(await sandbox.transactions(order.merchant_reference)).toMatchObject([
      {payment_product_type: 'kravia.invoice_b2c'},
    ]);
  });
});
