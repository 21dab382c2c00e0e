import {createTestShop, fixtures, type TestShop} from '../../src/testing.ts';

/** A request as the test runner's server hands it on, as far as it matters here. */
interface Exchange {
  readonly path: string;
  readonly origin: string;
  type: string;
  body: unknown;
}

let shop: Promise<TestShop> | undefined;

/** Places an order in a shop that lets the tests' pages in: `POST /test-shop/order` answers its token and the backend. */
export async function ordersOfTestShop(exchange: Exchange, next: () => Promise<void>): Promise<void> {
  if (exchange.path !== '/test-shop/order') return next();
  shop ??= createTestShop({allowedOrigins: [exchange.origin]});
  const {backendUrl, placeOrder} = await shop;
  const {token, merchant_reference} = await placeOrder(fixtures.norway.order);
  exchange.type = 'json';
  exchange.body = {backend: backendUrl, order: token, merchant_reference};
}
