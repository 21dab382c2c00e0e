import {memoryStore, type PurchaseStore} from 'invoice-checkout/server';
import {StoreUnavailableError} from 'invoice-checkout/server/node';
import {createTestShop, fixtures, type TestShop} from 'invoice-checkout/testing';
import {test as base, expect} from '../support/journey.ts';

/** A store that can be asked while its database is up. */
class MoodyStore {
  isAway = false;
  readonly port: PurchaseStore = new Proxy(memoryStore(), {
    get: (store, name: keyof PurchaseStore) => (this.isAway ? away : store[name]),
  });
}

async function away(): Promise<never> {
  throw new StoreUnavailableError('The database is away', {passing: true});
}

const test = base.extend<{store: MoodyStore; shop: TestShop}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
  store: async ({}, use) => use(new MoodyStore()),
  shop: async ({store}, use) => {
    await using shop = await createTestShop({store: store.port});
    await use(shop);
  },
});

test.describe('a shopper who comes back from BankID while the database is away', () => {
  test('is on the shop’s page, and has the receipt there as soon as it is back', async ({
    page,
    shopper,
    shop,
    store,
  }) => {
    await page.goto(`${shop.url}/?mode=redirect`);
    await shopper.checkout.fill(fixtures.norway.company);
    await shopper.checkout.submit();
    const refused = page.waitForResponse(
      (answer) => answer.url().includes('/result?') && answer.status() === 503,
    );
    store.isAway = true;

    await shopper.checkout.approveWithBankId();
    await page.waitForURL(`${shop.url}/thank-you?invoice_result=*`);
    await refused;
    await expect(shopper.receipt).toHaveCount(0);
    store.isAway = false;

    await expect(shopper.fact('Order number')).toHaveText('order-1');
    expect(shop.sandbox.transactions()).toHaveLength(1);
    expect((await shop.settled('order-1')).state).toBe('created');
  });
});
