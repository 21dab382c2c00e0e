import {
  type CheckoutDriver,
  createTestShop,
  fixtures,
  playwrightCheckout,
  type TestShop,
  type TestShopOptions,
} from 'invoice-checkout/testing';
import {test as base, expect} from '../support/journey.ts';

/** A journey through a shop that nobody else uses. */
const test = base.extend<{options: TestShopOptions; shop: TestShop; checkout: CheckoutDriver}>({
  options: [{}, {option: true}],
  shop: async ({options}, use) => {
    await using shop = await createTestShop(options);
    await use(shop);
  },
  checkout: ({page}, use) => use(playwrightCheckout(page)),
});

const countries = [
  {country: fixtures.norway, locale: 'nb'},
  {country: fixtures.sweden, locale: 'sv'},
  {country: fixtures.finland, locale: 'fi'},
];

test.describe('the published driver', () => {
  for (const {country, locale} of countries) {
    for (const product of ['b2b', 'b2b_grouped', 'b2c'] as const) {
      test(`buys in any language: ${product} in ${locale}`, async ({page, shop, checkout}) => {
        const order = await shop.placeOrder(country.order);
        await page.goto(`${order.checkout}&locale=${locale}`);

        await checkout.choose(product);
        await checkout.fill(product === 'b2c' ? country.person : country.company);
        await checkout.submit();
        await checkout.approveWithBankId();

        const receipt = await checkout.receipt();
        const told = await shop.settled(order.merchant_reference);
        expect(receipt).toMatchObject({
          merchant_reference: order.merchant_reference,
          payment_product_type: `kravia.invoice_${product}`,
          amount: country.order.amount,
          currency: country.order.currency,
        });
        expect(told.state).toBe('created');
        expect(await checkout.state()).toBe('settled');
      });
    }
  }

  for (const query of ['mode=redirect', 'render=light']) {
    test(`buys with ${query}`, async ({page, shop, checkout}) => {
      await page.goto(`${shop.url}/?${query}`);
      expect(await checkout.state()).toBe('choosing');

      await checkout.fill(fixtures.norway.company);
      await checkout.submit();
      await checkout.approveWithBankId();

      expect((await checkout.receipt()).merchant_reference).toBe('order-1');
    });
  }

  test('says what is wrong, by field and code', async ({page, shop, checkout}) => {
    await page.goto(shop.url);
    const [invalid] = fixtures.sweden.invalid;
    await checkout.fill({...fixtures.sweden.company, [invalid.field]: invalid.text, email: ''});

    await checkout.submit();

    expect(await checkout.issues()).toEqual({[invalid.field]: invalid.code, email: 'required'});
    expect(await checkout.state()).toBe('choosing');
  });

  test('finds nothing wrong before anything is', async ({page, shop, checkout}) => {
    await page.goto(shop.url);

    await checkout.fill(fixtures.norway.person);

    expect(await checkout.issues()).toEqual({});
  });

  test('fills the form in from the register', async ({page, shop, checkout}) => {
    await page.goto(shop.url);

    const found = await checkout.searchCompany('fjordlys');
    await checkout.pickCompany('FJORDLYS AS');
    await checkout.fill(fixtures.norway.person);
    await checkout.submit();

    expect(found[0]).toBe('FJORDLYS AS');
    await expect.poll(() => checkout.state()).toBe('paying');
  });

  test('aborts BankID, and pays all the same', async ({page, shop, checkout}) => {
    await page.goto(shop.url);
    await checkout.fill(fixtures.norway.company);
    await checkout.submit();

    await checkout.abortBankId();
    await checkout.approveWithBankId();

    expect((await checkout.receipt()).merchant_reference).toBe('order-1');
    expect(shop.sandbox.transactions()).toHaveLength(1);
  });

  test('turns out to be another person', async ({page, shop, checkout}) => {
    await page.goto(shop.url);
    await checkout.fill(fixtures.norway.company);
    await checkout.submit();

    await checkout.wrongPerson();

    await expect.poll(() => checkout.state()).toBe('failed');
  });

  test('cancels', async ({page, shop, checkout}) => {
    await page.goto(shop.url);
    await checkout.fill(fixtures.norway.company);
    await checkout.submit();

    await checkout.cancel();

    await expect.poll(() => checkout.state()).toBe('cancelled');
  });

  test('meets what the shop’s test has planned', async ({page, shop, checkout}) => {
    shop.sandbox.failNext('sessions-profile', 503, 5);
    await page.goto(shop.url);
    await checkout.fill(fixtures.scenario('declined'));
    await checkout.submit();
    expect(await checkout.state()).toBe('choosing');
    shop.sandbox.clearFaults();

    await checkout.submit();
    await checkout.approveWithBankId();

    await expect.poll(() => checkout.state()).toBe('failed');
  });

  test.describe('in a shop with one country and one kind of invoice', () => {
    test.use({options: {countries: ['FI'], products: {'kravia.invoice_b2b': {days_until_due: 7}}}});

    test('has nothing to choose', async ({page, shop, checkout}) => {
      await page.goto(shop.url);

      await checkout.choose('kravia.invoice_b2b');
      await checkout.fill(fixtures.finland.company);
      await checkout.submit();
      await checkout.approveWithBankId();

      expect((await checkout.receipt()).payment_product_type).toBe('kravia.invoice_b2b');
    });
  });
});
