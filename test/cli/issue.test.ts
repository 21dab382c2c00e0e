import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import {openDesk, readReport} from './support/desk.ts';
import {changedOrder, ndjson, orderLine, orderLines} from './support/orders.ts';

/** What a line comes to. Sources: the interface of `invoices.issue`; the sandbox's scenarios by e-mail address. */
const outcomes = [
  {name: 'a company', line: orderLine('order-1'), outcome: 'issued'},
  {
    name: 'a company, grouped',
    line: orderLine('order-1', {payment_product_type: 'kravia.invoice_b2b_grouped'}),
    outcome: 'issued',
  },
  {
    name: 'a person',
    line: orderLine('order-1', {payment_product_type: 'kravia.invoice_b2c'}),
    outcome: 'issued',
  },
  {
    name: 'the merchant delivers, no days',
    line: orderLine('order-1', {invoice_channel: 'merchant', days_until_due: undefined}),
    outcome: 'issued',
  },
  {
    name: 'Kravia declines',
    line: changedOrder('order-1', {}, {email: 'kari+declined@example.no'}),
    outcome: 'failed',
    code: 'declined',
  },
  {
    name: 'no JSON',
    line: '{"order":',
    outcome: 'invalid',
    code: 'invalid-line',
    says: /one JSON object a line/,
  },
  {name: 'a list', line: '[]', outcome: 'invalid', code: 'invalid-line', says: /one JSON object a line/},
  {
    name: 'a member nobody reads',
    line: orderLine('order-1', {days_until_du: 3}),
    outcome: 'invalid',
    code: 'invalid-line',
    field: 'days_until_du',
    says: /^days_until_du: there is no such member/,
  },
  {
    name: 'no order',
    line: {payment_product_type: 'kravia.invoice_b2b'},
    outcome: 'invalid',
    code: 'invalid-line',
    field: 'order',
    says: /^order: set it/,
  },
  {
    name: 'sums that do not add up',
    line: changedOrder('order-1', {amount: 49_999}),
    outcome: 'invalid',
    code: 'invalid-order',
    says: /amount 49999/,
  },
  {
    name: 'an unknown product',
    line: orderLine('order-1', {payment_product_type: 'kravia.invoice'}),
    outcome: 'invalid',
    code: 'invalid-option',
    says: /^payment_product_type: must be one of/,
  },
  {
    name: 'too many days',
    line: orderLine('order-1', {days_until_due: 366}),
    outcome: 'invalid',
    code: 'invalid-option',
    says: /^days_until_due: /,
  },
  {
    name: 'days as text',
    line: orderLine('order-1', {days_until_due: '14'}),
    outcome: 'invalid',
    code: 'invalid-option',
    says: /^days_until_due: /,
  },
  {
    name: 'a mistyped organisation number',
    line: changedOrder('order-1', {}, {organization_number: '923609017'}),
    outcome: 'invalid',
    code: 'invalid-address',
    field: 'order.billing_address.organization_number',
    says: /^organization_number: look for a mistyped digit$/,
  },
] as const;

describe('invoice-checkout issue', () => {
  for (const {name, line, outcome, ...expected} of outcomes) {
    it(`reports a line as ${outcome}: ${name}`, async (t) => {
      const desk = await openDesk(t);
      const {code, field, says}: {code?: string; field?: string; says?: RegExp} = expected;

      const {code: exit} = await desk.run([desk.write([line])]);

      const [told] = desk.report();
      assert.equal(exit, outcome === 'issued' ? 0 : 1);
      assert.equal(told?.outcome, outcome);
      assert.equal(told?.code, code);
      assert.equal(told?.field, field);
      assert.match(told?.message ?? '', says ?? /^/);
    });
  }

  it('goes on after a bad line, and counts lines as an editor does', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write([orderLine('order-1'), '', 'nonsense', '  ', orderLine('order-5')]);

    const {code, errors} = await desk.run([file]);

    assert.equal(code, 1);
    assert.deepEqual(
      desk.report().map(({line, merchant_reference, outcome}) => [line, merchant_reference, outcome]),
      [
        [1, 'order-1', 'issued'],
        [3, undefined, 'invalid'],
        [5, 'order-5', 'issued'],
      ],
    );
    assert.match(errors, /^3 lines: 2 issued, 1 invalid\nReport: .*orders\.report\.ndjson\n$/);
  });

  it('names the invoice that it made, and nobody', async (t) => {
    const desk = await openDesk(t);

    await desk.run([desk.write([orderLine('order-1')])]);

    const [made] = desk.sandbox.transactions();
    assert.deepEqual(desk.report(), [
      {
        line: 1,
        merchant_reference: 'order-1',
        outcome: 'issued',
        transaction_id: made?.id,
        invoice_number: made?.metadata['kravia:invoice_number'],
      },
    ]);
  });

  it('finds everything invoiced when it is run again', async (t) => {
    const desk = await openDesk(t);
    const file = desk.write(orderLines(10));
    await desk.run([file]);

    const {code, errors} = await desk.run([file]);

    assert.equal(code, 0);
    assert.match(errors, /^10 lines: 10 existing$/m);
    assert.equal(desk.sandbox.transactions().length, 10);
  });

  it('makes one invoice of a line that is there twice', async (t) => {
    const desk = await openDesk(t);

    const {code} = await desk.run([desk.write([orderLine('order-1'), orderLine('order-1')])]);

    assert.equal(code, 0);
    assert.deepEqual(
      desk
        .report()
        .map(({outcome}) => outcome)
        .sort(),
      ['existing', 'issued'],
    );
    assert.deepEqual(desk.invoices(), {'order-1': 1});
  });

  it('refuses a reference that has an invoice over something else', async (t) => {
    const desk = await openDesk(t);
    await desk.run([desk.write([orderLine('order-1')])]);
    const {order} = changedOrder('order-1', {}) as {order: {items: object[]}};
    const half = {...order, amount: 25_000, vat_amount: 5_000};
    const items = order.items.map((item) => ({...item, amount: 25_000, vat_amount: 5_000}));

    const {code} = await desk.run([desk.write([orderLine('order-1', {order: {...half, items}})])]);

    assert.equal(code, 1);
    assert.deepEqual(
      desk.report().map(({outcome, code}) => [outcome, code]),
      [['refused', 'different-invoice']],
    );
    assert.deepEqual(desk.invoices(), {'order-1': 1});
  });

  const rules = [
    {args: [], outcome: 'issued'},
    {args: ['--duplicates', 'any'], outcome: 'refused'},
  ];
  for (const {args, outcome} of rules) {
    it(`tries again what failed, unless the rule forbids it: ${args.join(' ')}`, async (t) => {
      const desk = await openDesk(t);
      await desk.run([desk.write([changedOrder('order-1', {}, {email: 'kari+declined@example.no'})])]);

      await desk.run([desk.write([orderLine('order-1')]), ...args]);

      assert.deepEqual(
        desk.report().map((told) => told.outcome),
        [outcome],
      );
    });
  }

  it('reads the standard input, and reports on the standard output', async (t) => {
    const desk = await openDesk(t);

    const {code, out} = await desk.run(['-'], {input: Readable.from([ndjson(orderLines(3))])});

    assert.equal(code, 0);
    assert.deepEqual(
      readReport(out).map(({outcome}) => outcome),
      ['issued', 'issued', 'issued'],
    );
  });

  it('says nothing when it is to be quiet', async (t) => {
    const desk = await openDesk(t);

    const {out, errors} = await desk.run([desk.write(orderLines(1)), '--quiet']);

    assert.deepEqual([out, errors], ['', '']);
  });

  it('lets Dintero tell the backend what becomes of the invoices', async (t) => {
    const desk = await openDesk(t);
    const environment = {...desk.environment, INVOICE_CALLBACK_BASE: 'http://localhost:9/invoice/'};

    await desk.run([desk.write([orderLine('order-1')])], {environment});

    const [made] = desk.sandbox.transactions();
    assert.match(`${made?.url.callback_url}`, /^http:\/\/localhost:9\/invoice\/callback\?report_error=true&/);
  });
});
