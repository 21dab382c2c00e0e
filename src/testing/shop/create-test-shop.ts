import type {TestShop, TestShopOptions} from './test-shop.ts';

/**
 * Opens a shop on this machine that nobody else uses: page, merchant backend and sandbox. Runs in Node; tests that run in
 * a browser open it in their global set-up and are told its addresses.
 *
 * @throws InvalidOptionsError naming every option that is wrong.
 */
export async function createTestShop(options: TestShopOptions = {}): Promise<TestShop> {
  if (typeof process === 'undefined' || !process.versions?.node)
    throw new Error(
      'createTestShop needs Node. Open the shop in the global set-up of your tests, and tell the browser its url.',
    );
  const {openTestShop} = await import('./open-test-shop.ts');
  return openTestShop(options);
}
