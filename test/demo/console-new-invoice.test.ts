import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DinteroError, type Invoices, type IssueRefusal} from 'invoice-checkout/server';
import {FakeInvoices, invoiceLike} from './fake-invoices.ts';
import {openConsole} from './open-console.ts';

const contact = {
  first_name: 'Kari',
  last_name: 'Nordmann',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  email: 'kari@example.no',
  phone_number: '40 61 23 45',
};
const company = {business_name: 'Fjordlys AS', organization_number: '923 609 016', ...contact};
const line = {description: 'Advice', quantity: '7,5', amount: '1 250,00', vat: '25'};
const filled = {
  step: 'issue',
  payment_product_type: 'kravia.invoice_b2b',
  merchant_reference: 'invoice-1',
  days_until_due: '30',
  invoice_channel: 'merchant',
  country: 'NO',
  ...company,
};

const formOf = (typed: Record<string, string>, ...lines: readonly Record<string, string>[]) => [
  ...Object.entries(typed),
  ...lines.flatMap((one) => Object.entries(one)),
];

const refusing = (issue: IssueRefusal) => {
  const invoices: Invoices = new FakeInvoices();
  invoices.issue = async () => ({ok: false, issue});
  return openConsole(invoices);
};

describe('a new invoice', () => {
  it('proposes a reference of its own each time', async () => {
    const {get} = openConsole();
    const proposed = async () =>
      (await (await get('/console/new')).text()).match(/value="(office-\d{9})"/)?.[1];

    const references = [await proposed(), await proposed()];

    assert.ok(references[0] !== undefined && references[0] !== references[1]);
  });

  it('is issued with all that was typed', async () => {
    const invoices = new FakeInvoices();
    const {send} = openConsole(invoices);

    const response = await send('/console/new', formOf(filled, line));

    const item = {line_id: '1', id: '1', description: 'Advice', quantity: 7.5, amount: 125_000};
    assert.equal(response.headers.get('Location'), '/console/T12345678.one?done=issued');
    assert.deepEqual(invoices.asked, [
      {
        payment_product_type: 'kravia.invoice_b2b',
        days_until_due: 30,
        invoice_channel: 'merchant',
        order: {
          merchant_reference: 'invoice-1',
          amount: 125_000,
          currency: 'NOK',
          items: [{...item, vat: 25, vat_amount: 25_000}],
          billing_address: {...company, country: 'NO'},
        },
      },
    ]);
  });

  it('to a person holds no company, whatever was typed before', async () => {
    const invoices = new FakeInvoices();
    const {send} = openConsole(invoices);

    await send('/console/new', formOf({...filled, payment_product_type: 'kravia.invoice_b2c'}, line));

    const [request] = invoices.asked as Parameters<Invoices['issue']>[0][];
    assert.deepEqual(request?.order.billing_address, {...contact, country: 'NO'});
  });

  it('that is collective says nothing of delivery', async () => {
    const invoices = new FakeInvoices();
    const {send} = openConsole(invoices);

    await send('/console/new', formOf({...filled, payment_product_type: 'kravia.invoice_b2b_grouped'}, line));

    assert.ok(!Object.hasOwn(invoices.asked[0] as object, 'invoice_channel'));
  });

  it('that is there already is shown, and said to be', async () => {
    const invoices: Invoices = new FakeInvoices();
    invoices.issue = async () => ({ok: true, value: {invoice: invoiceLike(), existing: true}});
    const {send} = openConsole(invoices);

    const response = await send('/console/new', formOf(filled, line));

    assert.equal(response.headers.get('Location'), '/console/T12345678.one?done=existing');
  });

  it('that is under review is not called made', async () => {
    const invoices: Invoices = new FakeInvoices();
    const invoice = invoiceLike({state: 'on_hold'});
    invoices.issue = async () => ({ok: true, value: {invoice, existing: false}});
    const {send} = openConsole(invoices);

    const response = await send('/console/new', formOf(filled, line));

    assert.equal(response.headers.get('Location'), '/console/T12345678.one?done=under-review');
  });

  const mistakes = [
    {typed: {merchant_reference: 'order 1'}, field: 'merchant_reference', says: 'Use at most 64 characters'},
    {typed: {merchant_reference: ''}, field: 'merchant_reference', says: 'Use at most 64 characters'},
    {typed: {days_until_due: '366'}, field: 'days_until_due', says: 'Write whole days, from 0 to 365'},
    {typed: {days_until_due: '1.5'}, field: 'days_until_due', says: 'Write whole days, from 0 to 365'},
    {
      typed: {organization_number: '923 609 017'},
      field: 'organization_number',
      says: 'This number is not valid',
    },
    {typed: {organization_number: ''}, field: 'organization_number', says: 'Fill this in'},
    {typed: {postal_code: '15'}, field: 'postal_code', says: 'Write it like the example'},
    {typed: {email: 'kari'}, field: 'email', says: 'Write it like the example'},
    {typed: {last_name: ' '}, field: 'last_name', says: 'Fill this in'},
  ];
  for (const {typed, field, says} of mistakes) {
    it(`is not sent with ${JSON.stringify(typed)}`, async () => {
      const invoices = new FakeInvoices();
      const {send} = openConsole(invoices);

      const response = await send('/console/new', formOf({...filled, ...typed}, line));

      const page = await response.text();
      assert.equal(response.status, 422);
      assert.deepEqual(invoices.asked, []);
      assert.match(page, /<title>Attention: New invoice – /);
      assert.match(page, new RegExp(`role="alert"[\\s\\S]*<a href="#${field}">`));
      assert.match(page, new RegExp(`id="${field}-issue">${says}`));
    });
  }

  const badLines = [
    {typed: {description: ' '}, field: 'description-1', says: 'Fill this in'},
    {typed: {quantity: '0'}, field: 'quantity-1', says: 'Write a number above zero'},
    {typed: {amount: '1.250'}, field: 'amount-1', says: 'Write an amount above zero'},
    {typed: {vat: '101'}, field: 'vat-1', says: 'Write a percentage from 0 to 100'},
  ];
  for (const {typed, field, says} of badLines) {
    it(`is not sent with a line of ${JSON.stringify(typed)}`, async () => {
      const {send} = openConsole();

      const page = await (await send('/console/new', formOf(filled, line, {...line, ...typed}))).text();

      assert.match(page, new RegExp(`<a href="#${field}">Line 2, `));
      assert.match(page, new RegExp(`id="${field}-issue">${says}`));
    });
  }

  it('loses nothing that was typed', async () => {
    const {send} = openConsole();
    const typed = {...filled, email: '"><script>', country: 'SE', invoice_channel: 'merchant'};

    const page = await (await send('/console/new', formOf(typed, line))).text();

    assert.match(page, /name="email" value="&quot;&gt;&lt;script&gt;"/);
    assert.match(page, /<option value="SE" selected>/);
    assert.match(page, /<option value="merchant" selected>/);
    assert.match(page, /name="amount" value="1 250,00"/);
  });

  const refusals = [
    {issue: {code: 'failed', reason: 'declined', transaction_id: 'T1.f'}, says: 'The invoice was declined'},
    {issue: {code: 'different-invoice', invoice: invoiceLike()}, says: '/console/T12345678.one'},
    {issue: {code: 'invalid-option', message: 'Switch it on'}, says: 'Switch it on'},
    {issue: {code: 'refused', status: 400}, says: 'Dintero does not accept this invoice'},
    {issue: {code: 'duplicate', session_id: 'T1.s'}, says: 'was used before'},
    {issue: {code: 'cancelled', session_id: 'T1.s'}, says: 'was cancelled'},
    {issue: {code: 'undecided', session_id: 'T1.s'}, says: 'not decided yet'},
    {issue: {code: 'unknown'}, says: 'never invoiced twice'},
    {issue: {code: 'invalid-address', errors: [{field: 'email', code: 'structure'}]}, says: '#email'},
  ] as const;
  for (const {issue, says} of refusals) {
    it(`that is refused as ${issue.code} says why and keeps the form`, async () => {
      const {send} = refusing(issue);

      const response = await send('/console/new', formOf(filled, line));

      const page = await response.text();
      assert.equal(response.status, 422);
      assert.ok(page.includes(says));
      assert.match(page, /name="merchant_reference" value="invoice-1"/);
    });
  }
});

describe('a new invoice while Dintero does not answer', () => {
  it('loses nothing that was typed', async () => {
    const invoices: Invoices = new FakeInvoices();
    invoices.issue = async () => {
      throw new DinteroError('unreachable', 'POST /v1/sessions/pay');
    };
    const {send} = openConsole(invoices);

    const response = await send('/console/new', formOf(filled, line));

    const page = await response.text();
    assert.equal(response.status, 503);
    assert.match(page, /role="alert"[\s\S]*Dintero is not answering right now/);
    assert.match(page, /name="merchant_reference" value="invoice-1"/);
  });
});

describe('the lines of a new invoice', () => {
  const second = {...line, description: 'Lamp', amount: '750,50'};

  it('become one more, which gets the focus', async () => {
    const {send} = openConsole();

    const page = await (await send('/console/new', formOf({...filled, step: 'add-line'}, line))).text();

    assert.match(page, /id="description-0" name="description" value="Advice"/);
    assert.match(page, /id="description-1" name="description" value=""[^>]*autofocus/);
  });

  it('become one less', async () => {
    const {send} = openConsole();

    const page = await (
      await send('/console/new', formOf({...filled, step: 'remove-0'}, line, second))
    ).text();

    assert.match(page, /id="description-0" name="description" value="Lamp"/);
    assert.ok(!page.includes('description-1'));
  });

  it('are added up by the button that Enter presses, and nothing is sent', async () => {
    const invoices = new FakeInvoices();
    const {send} = openConsole(invoices);

    const page = await (await send('/console/new', formOf({...filled, step: 'total'}, line, second))).text();

    assert.match(
      page,
      /role="status" tabindex="-1" autofocus>Total with VAT <b class="amount">NOK\s2,000\.50</,
    );
    assert.deepEqual(invoices.asked, []);
  });
});
