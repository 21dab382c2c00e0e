import {createTestShop, type TestShop} from '../../src/testing.ts';

let shop: Promise<TestShop> | undefined;

/** A plugin of Web Test Runner: opens a shop for the tests' pages when one asks for its address, `GET /test-shop`. */
export const openTestShop = {
  name: 'open-test-shop',
  async serve({path}: {readonly path: string}) {
    if (path !== '/test-shop') return undefined;
    shop ??= createTestShop();
    return {body: (await shop).url, type: 'text'};
  },
  async serverStop() {
    await (await shop)?.close();
  },
};
