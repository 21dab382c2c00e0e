import type {TestShop, TestShopOptions} from './test-shop.ts';

/**
 * Opens a shop on this machine that nobody else uses: page, merchant backend and sandbox. Runs in Node; tests that run in
 * a browser or in happy-dom open it in their global set-up, and reach it with `testShopAt`.
 *
 * @throws InvalidOptionsError naming every option that is wrong.
 */
export async function createTestShop(options: TestShopOptions = {}): Promise<TestShop> {
  if (typeof process === 'undefined' || !process.versions?.node) throw new Error(remedy('Node'));
  if ('happyDOM' in globalThis)
    throw new Error(remedy('Node’s own Request and fetch, which happy-dom replaces'));
  const {openTestShop} = await import('./open-test-shop.ts');
  return openTestShop(options);
}

function remedy(need: string): string {
  return `createTestShop needs ${need}. Open the shop in the global set-up of your tests, provide its url, and reach it with testShopAt(url).`;
}
