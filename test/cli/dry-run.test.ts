import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {openDesk} from './support/desk.ts';
import {changedOrder, orderLine} from './support/orders.ts';

type Shown = {readonly line: number; readonly method: string; readonly url: string; readonly body: unknown};

const lines = [
  orderLine('order-1'),
  orderLine('order-2', {payment_product_type: 'kravia.invoice_b2b_grouped', days_until_due: undefined}),
  changedOrder('order-3', {}, {phone_number: '40 61 23 45', organization_number: 'NO 923 609 016 MVA'}),
  orderLine('order-4', {payment_product_type: 'kravia.invoice_b2c', invoice_channel: 'merchant'}),
];

function shown(out: string): readonly Shown[] {
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('invoice-checkout issue --dry-run', () => {
  it('prints the requests as they are sent afterwards', async (t) => {
    const desk = await openDesk(t);
    const environment = {...desk.environment, INVOICE_CALLBACK_BASE: 'http://localhost:9/invoice'};
    const file = desk.write(lines);

    const {code, out} = await desk.run([file, '--dry-run'], {environment});
    await desk.run([file, '--concurrency', '1'], {environment});

    const sent = desk.sandbox.journal().filter(({endpoint}) => endpoint === 'sessions-pay');
    assert.equal(code, 0);
    assert.deepEqual(
      shown(out).map(({method, url, body}) => [method, url, body]),
      sent.map(({method, path, body}) => [method, desk.environment.DINTERO_CHECKOUT_URL + path, body]),
    );
  });

  it('needs neither account nor network, and leaves nothing behind', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write(lines);
    desk.sandbox.clearJournal();

    const {code, out} = await desk.run([file, '--dry-run'], {environment: {}});

    assert.equal(code, 0);
    assert.ok(shown(out).every(({url}) => url === 'https://checkout.dintero.com/v1/sessions/pay'));
    assert.deepEqual(desk.sandbox.journal(), []);
    assert.deepEqual(readdirSync(desk.path('.')), ['orders.ndjson']);
  });

  it('prints no secret', async (t) => {
    const desk = await openDesk(t);
    const environment = {
      ...desk.environment,
      DINTERO_CLIENT_SECRET: 'very secret',
      INVOICE_SECRET: 'also secret',
    };

    const {out, errors} = await desk.run([desk.write(lines), '--dry-run'], {environment});

    assert.doesNotMatch(out + errors, /secret|authorization|bearer/i);
  });

  it('reports lines that would not be sent among the errors, and sends others', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write(['nonsense', orderLine('order-2', {days_until_due: -1}), orderLine('order-3')]);

    const {code, out, errors} = await desk.run([file, '--dry-run']);

    const told = errors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.equal(code, 1);
    assert.deepEqual(
      shown(out).map(({line}) => line),
      [3],
    );
    assert.deepEqual(
      told.map(({line, merchant_reference, outcome}) => [line, merchant_reference, outcome]),
      [
        [1, undefined, 'invalid'],
        [2, 'order-2', 'invalid'],
      ],
    );
  });
});
