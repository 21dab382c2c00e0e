import type {PlacedOrder, TestOrder} from './test-shop.ts';

/** A test shop that runs elsewhere on this machine, as the pages of tests need it. */
export interface ReachedTestShop {
  /** The widget's attribute `backend`. */
  readonly backendUrl: string;
  /** Places an order; a Norwegian one when none is given. */
  placeOrder(order?: TestOrder): Promise<PlacedOrder>;
}

/**
 * Reaches a test shop from a browser, jsdom or happy-dom, where none can be opened: the global set-up has opened it.
 *
 * @param url The shop's `url`.
 */
export function testShopAt(url: string): ReachedTestShop {
  return {
    backendUrl: `${url}/invoice`,
    async placeOrder(order) {
      const response = await fetch(`${url}/orders`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        ...(order && {body: JSON.stringify(order)}),
      });
      if (!response.ok) throw new Error(`The test shop takes no such order: ${await response.text()}`);
      return response.json();
    },
  };
}
