import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, it, type TestContext} from 'node:test';
import {createSandbox} from '../../src/sandbox.ts';
import {fixtures} from '../../src/testing.ts';
import {until} from '../server/support/until.ts';
import {freePort} from '../support/free-port.ts';
import {installAlone} from '../support/install-alone.ts';
import {readGuide} from '../support/read-guide.ts';

const {folder, remove} = installAlone();
after(remove);
for (const name of ['express', 'fastify']) {
  symlinkSync(resolve('test/runtimes/node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** The backend of the guides, with everything in memory; it prints the token of an order. */
const backendFile = `
import {createInvoiceBackend, memoryStore} from 'invoice-checkout/server';
const {SHOP_URL, DINTERO_URL} = process.env;
const item = {line_id: '1', id: '1', description: 'Consulting', quantity: 1, amount: 50000, vat: 25, vat_amount: 10000};
export const backend = createInvoiceBackend({
  dintero: {accountId: 'T12345678', clientId: 'sandbox', clientSecret: 'sandbox', signatureSecret: 'sandbox-signature',
    apiUrl: DINTERO_URL, checkoutUrl: DINTERO_URL},
  baseUrl: SHOP_URL + '/invoice',
  returnPage: SHOP_URL + '/thank-you',
  allowedOrigins: ['https://www.shop.example'],
  secret: 'a secret of at least thirty-two characters',
  products: {'kravia.invoice_b2b': {}},
  countries: ['NO'],
  orders: {find: (merchant_reference) =>
    ({merchant_reference, amount: 50000, vat_amount: 10000, currency: 'NOK', items: [item]})},
  store: memoryStore(),
  onSettled: () => {},
  log: () => {},
});
console.log(await backend.orderToken('order-123'));
`;

const servers = readGuide('docs/servers.md').blocks.filter(({file}) => file !== undefined);

/** Mounted behind what other routes of a shop want. */
const parsers = "app.use(express.json());\napp.use(express.urlencoded());\napp.use('/invoice'";
const variants = [
  ...servers.map(({file = '', code}) => ({file, code})),
  ...servers
    .filter(({file}) => file === 'express.ts')
    .map(({code}) => ({
      file: 'express-behind-parsers.ts',
      code: code.replace("app.use('/invoice'", parsers),
    })),
];

describe('the merchant backend, mounted as the page on servers says', () => {
  for (const {file, code} of variants) {
    it(`sells, hears callbacks and answers other methods: ${file}`, async (context) => {
      const {ask, token, sandbox} = await startServer(context, file, code);

      const offer = await ask(`/offer?order=${token}`);
      const head = await ask(`/offer?order=${token}`, {method: 'HEAD'});
      const preflight = await ask('/sessions', {
        method: 'OPTIONS',
        headers: {origin: 'https://www.shop.example', 'access-control-request-method': 'POST'},
      });
      const wrong = await ask('/sessions', {method: 'DELETE'});
      const order = {order: token, payment_product_type: 'kravia.invoice_b2b', locale: 'nb'};
      const {company} = fixtures.norway;
      const session = await ask('/sessions', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({...order, billing_address: company}),
      });
      const form = await ask('/form', {
        method: 'POST',
        body: new URLSearchParams({...order, ...company}),
      });
      const large = await ask('/sessions', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({order: 'a'.repeat(20_000)}),
      });

      assert.equal((await offer.json()).order.merchant_reference, 'order-123');
      assert.deepEqual([head.status, preflight.status, wrong.status], [200, 204, 405]);
      assert.equal(preflight.headers.get('access-control-allow-origin'), 'https://www.shop.example');
      assert.deepEqual([session.status, form.status, large.status], [201, 303, 413]);
      const {session_id, result_token} = await session.json();
      sandbox.answer(session_id, 'approve');
      await until(() => sandbox.deliveries().length > 0);
      const result = await ask(`/result?token=${result_token}`);
      assert.equal((await result.json()).outcome, 'authorized');
      assert.equal(sandbox.deliveries()[0]?.outcome, 204);
    });
  }
});

/** Runs a sample in the project that has the package, with a sandbox for Dintero; only the port differs. */
async function startServer(context: TestContext, file: string, code: string) {
  const sandbox = createSandbox({speed: 1_000});
  const {url, close} = await sandbox.listen({port: 0});
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeFileSync(join(folder, file), code.replaceAll('3000', String(port)));
  writeFileSync(join(folder, 'backend.ts'), backendFile);
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: {...process.env, SHOP_URL: origin, DINTERO_URL: url},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  context.after(async () => {
    child.kill();
    await exited;
    await close();
  });
  const [printed] = await Promise.race([
    once(child.stdout, 'data'),
    exited.then(() => Promise.reject(new Error(`${file} ended`))),
  ]);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}/invoice${path}`, {redirect: 'manual', ...init});
  const isUp = () => ask('/form.css').then(Boolean, () => false);
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 20));
  return {ask, sandbox, token: String(printed).trim()};
}
