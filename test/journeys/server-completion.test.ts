import {createTestShop, type TestShop} from 'invoice-checkout/testing';
import {buyers} from '../support/buyers.ts';
import {test as base, expect} from '../support/journey.ts';

const {company} = buyers.NO;
const order = 'Order and pay by invoice';

const test = base.extend<{shop: TestShop}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
  shop: async ({}, use) => {
    await using shop = await createTestShop({
      products: {'kravia.invoice_b2b': {require_identity_verification: false, completion: 'server'}},
    });
    await use(shop);
  },
});

test.describe('a shop whose backend finishes the purchase', () => {
  test('shows the receipt on the page where the button is', async ({shopper, shop, page}) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(shop.url);
    await shopper.checkout.fill(company);

    await page.getByRole('button', {name: order}).click();

    await expect(shopper.fact('Invoice number')).toHaveText(/^\d{5}-\d{6}$/);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(new Set(asked)).toEqual(new Set([shop.url]));
    expect(shop.sandbox.transactions().map(({status}) => status)).toEqual(['AUTHORIZED']);
  });

  test('makes one invoice however often the button is pressed, by keyboard too', async ({
    shopper,
    shop,
    page,
  }) => {
    await page.goto(shop.url);
    await shopper.checkout.fill(company);

    await shopper.field('email').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');

    await expect(shopper.fact('Order number')).toHaveText('order-1');
    expect(shop.sandbox.transactions()).toHaveLength(1);
  });

  test('says that it was declined, and takes the order once that is put right', async ({
    shopper,
    shop,
    page,
  }) => {
    await page.goto(shop.url);
    await shopper.checkout.fill({...company, email: 'kari+declined@example.no'});
    await page.getByRole('button', {name: order}).click();
    await expect(page.getByText('The invoice was declined.')).toBeVisible();

    await shopper.checkout.fill({email: 'kari@example.no'});
    await page.getByRole('button', {name: order}).click();

    await expect(shopper.fact('Order number')).toHaveText('order-1');
    expect(shop.sandbox.transactions().map(({status}) => status)).toEqual(['DECLINED', 'AUTHORIZED']);
  });

  test('finds the invoice again after a reload', async ({shopper, shop, page}) => {
    await page.goto(shop.url);
    await shopper.checkout.fill(company);
    await page.getByRole('button', {name: order}).click();
    const number = (await shopper.fact('Invoice number').textContent()) ?? '';

    await page.reload();

    await expect(shopper.fact('Invoice number')).toHaveText(number);
    expect(shop.sandbox.transactions()).toHaveLength(1);
  });
});
