import assert from 'node:assert/strict';
import {PassThrough, Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {until} from '../server/support/until.ts';
import {openDesk} from './support/desk.ts';
import {ndjson, orderLine, orderLines} from './support/orders.ts';

describe('invoice-checkout issue', () => {
  const misused = [
    {name: 'no account', environment: {}, says: /^Set in the environment: DINTERO_ACCOUNT_ID, /},
    {
      name: 'half an account',
      environment: {DINTERO_ACCOUNT_ID: 'T12345678', DINTERO_CLIENT_ID: 'sandbox', DINTERO_CLIENT_SECRET: ''},
      says: /^Set in the environment: DINTERO_CLIENT_SECRET\.$/m,
    },
    {
      name: 'an account id that is none',
      environment: {
        DINTERO_ACCOUNT_ID: '12345',
        DINTERO_CLIENT_ID: 'sandbox',
        DINTERO_CLIENT_SECRET: 'sandbox',
      },
      says: /accountId: must be T or P and eight digits/,
    },
    {
      name: 'callbacks over http',
      environment: {
        DINTERO_ACCOUNT_ID: 'T12345678',
        DINTERO_CLIENT_ID: 'sandbox',
        DINTERO_CLIENT_SECRET: 'sandbox',
        INVOICE_CALLBACK_BASE: 'http://shop.example/invoice',
      },
      says: /baseUrl: must start with https/,
    },
  ];
  for (const {name, environment, says} of misused) {
    it(`tries nothing with an environment that cannot be used: ${name}`, async (t) => {
      const desk = await openDesk(t);

      const {code, errors} = await desk.run([desk.write(orderLines(1))], {environment});

      assert.equal(code, 2);
      assert.match(errors, says);
    });
  }

  it('tries nothing when there is no such file', async (t) => {
    const desk = await openDesk(t);

    const {code, errors} = await desk.run([desk.path('nothing.ndjson')]);

    assert.equal(code, 2);
    assert.match(errors, /nothing\.ndjson cannot be read/);
  });

  it('stops at once when Dintero does not accept the account', async (t) => {
    const desk = await openDesk(t);
    const environment = {...desk.environment, DINTERO_CLIENT_SECRET: 'wrong'};

    const {code, errors} = await desk.run([desk.write(orderLines(100))], {environment});

    assert.equal(code, 3);
    assert.match(errors, /^Stopped: Dintero does not accept the account/);
    assert.ok(desk.report().length <= 8);
  });

  it('stops when the store cannot be opened', async (t) => {
    const desk = await openDesk(t);

    const {code, errors} = await desk.run([desk.write(orderLines(100)), '--store', desk.path('no/such.db')]);

    assert.equal(code, 3);
    assert.match(errors, /^Stopped: sqliteStore cannot be used/);
    assert.deepEqual(desk.sandbox.transactions(), []);
  });

  it('stops when Dintero stays silent, and goes on when it is run again', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write(orderLines(100));
    desk.sandbox.failNext('token', 503, 1_000);

    const stopped = await desk.run([file, '--concurrency', '64']);
    desk.sandbox.clearFaults();
    const again = await desk.run([file]);

    assert.equal(stopped.code, 3);
    assert.match(stopped.errors, /^Stopped: Dintero does not answer\.$/m);
    assert.equal(again.code, 0);
    assert.equal(desk.sandbox.transactions().length, 100);
  });

  it('tries nothing when its report cannot be written', async (t) => {
    const desk = await openDesk(t);
    const input = Readable.from([ndjson(orderLines(50))]);

    const {code, errors} = await desk.run(
      ['-', '--concurrency', '1', '--report', desk.path('no/report.ndjson')],
      {input},
    );

    assert.equal(code, 3);
    assert.match(errors, /^Stopped: ENOENT/);
    assert.deepEqual(desk.sandbox.transactions(), []);
  });

  it('ends when it is interrupted while the next order is waited for', async (t) => {
    const desk = await openDesk(t);
    const stop = new AbortController();
    const input = new PassThrough();
    input.write(ndjson([orderLine('order-1')]));
    const running = desk.run(['-'], {input, stop: stop.signal});
    await until(() => desk.sandbox.transactions().length === 1);

    stop.abort();
    const {code, out} = await running;

    assert.equal(code, 3);
    assert.match(out, /"outcome":"issued"/);
  });
});
