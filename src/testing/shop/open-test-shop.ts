import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {scriptFile} from '../../sandbox/page/script-file.ts';
import {createSandbox, type Scenario, scenarios} from '../../sandbox.ts';
import type {InvoiceBackend} from '../../server.ts';
import {toNodeHandler} from '../../server-node.ts';
import {norway} from '../fixtures/norway.ts';
import {advanceClock} from './advance-clock.ts';
import {answerOrder} from './answer-order.ts';
import {createTestBackend} from './create-test-backend.ts';
import {letPagesIn} from './let-pages-in.ts';
import {OrderBook} from './order-book.ts';
import {Settlements} from './settlements.ts';
import {checkoutPage, returnPage} from './shop-pages.ts';
import type {PlacedOrder, TestOrder, TestShop, TestShopOptions} from './test-shop.ts';
import {UnderWay} from './under-way.ts';

/** Opens a test shop, see `createTestShop`. */
export async function openTestShop(options: TestShopOptions): Promise<TestShop> {
  const table: Record<string, Scenario> = {...scenarios};
  const callbacks = new UnderWay();
  const sandbox = createSandbox({
    speed: 50,
    ...options.sandbox,
    scenarios: table,
    signatureTime: 'own',
    fetch: (...call) => callbacks.add(globalThis.fetch(...call)),
  });
  const server = createServer();
  const url = await listen(server, options.port ?? 0);
  const {url: sandboxUrl, close: closeSandbox} = await sandbox.listen({port: 0});
  const orders = new OrderBook();
  const settlements = new Settlements();

  async function closeServers(): Promise<void> {
    server.close();
    server.closeAllConnections();
    await closeSandbox();
  }

  const backend = await openBackend();

  /** Options that cannot be used leave nothing open. */
  async function openBackend(): Promise<InvoiceBackend> {
    try {
      return createTestBackend({options, url, sandbox, sandboxUrl, orders, settlements});
    } catch (error) {
      await closeServers();
      throw error;
    }
  }

  async function placeOrder(order: TestOrder = norway.order): Promise<PlacedOrder> {
    const {merchant_reference} = orders.place(order);
    const token = await backend.orderToken(merchant_reference);
    return {merchant_reference, token, checkout: `${url}/?order=${token}`};
  }

  async function answer(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url);
    if (pathname === '/orders') return answerOrder(request, placeOrder);
    if (pathname.startsWith('/invoice/')) return backend.fetch(request);
    if (pathname === '/thank-you') return returnPage(searchParams);
    if (pathname !== '/') return scriptFile(pathname);
    if (searchParams.has('order')) return checkoutPage(searchParams);
    searchParams.set('order', (await placeOrder()).token);
    return new Response(null, {status: 303, headers: {location: `/?${searchParams}`}});
  }

  async function close(): Promise<void> {
    await Promise.all([backend.stop(), closeServers()]);
  }

  const handler = toNodeHandler(letPagesIn(answer, options.allowedOrigins === undefined ? '/' : '/orders'));
  server.on('request', (request, response) => void handler(request, response));
  return {
    url,
    backendUrl: `${url}/invoice`,
    sandboxUrl,
    backend,
    sandbox,
    settlements: settlements.heard,
    placeOrder,
    play(name) {
      table[''] = name === undefined ? {} : scenarios[name];
    },
    advance: (by) => advanceClock(sandbox, callbacks, by),
    settled: (reference, state = 'created') => settlements.of(reference, state),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Starts a server on this machine; answers its origin. */
async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
