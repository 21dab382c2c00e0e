import {createTestShop} from 'invoice-checkout/testing';
import type {TestProject} from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    shop: string;
  }
}

/** Opens a shop for every test of the run. */
export default async function openShop({provide}: Pick<TestProject, 'provide'>) {
  const shop = await createTestShop();
  provide('shop', shop.url);
  return shop.close;
}
