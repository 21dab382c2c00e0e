import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {InvoiceFilter} from '../../../src/server/invoices.ts';
import {createShop} from '../support/create-shop.ts';
import {capture, event} from '../support/transactions.ts';

/** An account with invoices `inv-1`, `inv-2` …, made a day apart, and of what each is different. */
async function createAccount(differences: readonly object[]) {
  const {dintero, backend} = await createShop();
  for (const [index, members] of differences.entries()) {
    const created_at = `2026-11-${String(index + 1).padStart(2, '0')}T09:00:00.000Z`;
    const merchant_reference = `inv-${index + 1}`;
    dintero.pay('T12345678.s', {merchant_reference, amount: 50_000, currency: 'NOK', created_at, ...members});
  }
  /** All pages, each as its references. */
  async function listAll(filter: InvoiceFilter): Promise<string[]> {
    const pages: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await backend.invoices.list({...filter, ...(after && {after})});
      pages.push(page.invoices.map((invoice) => invoice.merchant_reference).join(' '));
      if (page.next === undefined) return pages;
      after = page.next;
    }
  }
  return {dintero, listAll, invoices: backend.invoices};
}

const voided = {status: 'AUTHORIZATION_VOIDED', events: [event('AUTHORIZE'), event('VOID')]};
const collecting = {events: [event('AUTHORIZE'), event('INITIATE_CAPTURE')]};
const partlyPaid = {status: 'PARTIALLY_CAPTURED', events: [capture(20_000)]};
const paid = {status: 'CAPTURED', events: [capture(50_000)]};

describe('the list of invoices', () => {
  const states = [
    {state: 'created', references: 'inv-8 inv-1'},
    {state: 'collecting', references: 'inv-2'},
    {state: 'partly_paid', references: 'inv-3'},
    {state: 'paid', references: 'inv-4'},
    {state: 'cancelled', references: 'inv-9 inv-5'},
    {state: 'failed', references: 'inv-6'},
    {state: 'on_hold', references: 'inv-7'},
    {state: undefined, references: 'inv-9 inv-8 inv-7 inv-6 inv-5 inv-4 inv-3 inv-2 inv-1'},
  ] as const;
  const oneOfEach = [
    {},
    collecting,
    partlyPaid,
    paid,
    voided,
    {status: 'DECLINED'},
    {status: 'ON_HOLD', events: []},
    {},
    {status: 'PARTIALLY_CAPTURED', events: [capture(20_000), event('VOID')]},
  ];
  for (const {state, references} of states) {
    it(`has those that are ${state ?? 'in any state'}, the newest first`, async () => {
      const {listAll} = await createAccount(oneOfEach);

      const pages = await listAll(state ? {state} : {});

      assert.deepEqual(pages, [references]);
    });
  }

  const pagings = [
    {count: 0, limit: 2, pages: ['']},
    {count: 1, limit: 2, pages: ['inv-1']},
    {count: 2, limit: 2, pages: ['inv-2 inv-1']},
    {count: 3, limit: 2, pages: ['inv-3 inv-2', 'inv-1']},
    {count: 4, limit: 2, pages: ['inv-4 inv-3', 'inv-2 inv-1']},
    {count: 3, limit: 1, pages: ['inv-3', 'inv-2', 'inv-1']},
  ];
  for (const {count, limit, pages} of pagings) {
    it(`comes in ${pages.length} pages of ${limit} for ${count} invoices`, async () => {
      const {listAll} = await createAccount(Array.from({length: count}, () => ({})));

      assert.deepEqual(await listAll({limit}), pages);
    });
  }

  it('fills a page of one state from many pages of Dintero', async () => {
    const many = Array.from({length: 250}, (_, index) => (index % 120 === 0 ? {} : collecting));
    const {listAll} = await createAccount(many);

    const pages = await listAll({state: 'created', limit: 2});

    assert.deepEqual(pages, ['inv-241 inv-121', 'inv-1']);
  });

  it('goes on behind a page that is shorter than what was asked for', async () => {
    const {dintero, listAll} = await createAccount([{}, {}, {}]);
    const [, , newest] = [...dintero.transactions.values()];
    dintero.failNext(/GET .*transactions$/, () => Response.json([newest]));

    const pages = await listAll({});

    assert.deepEqual(pages, ['inv-3 inv-2 inv-1']);
  });

  it('throws rather than go round in circles', async () => {
    const {dintero, invoices} = await createAccount([{}]);
    const same = [...dintero.transactions.values()];
    dintero.failNext(/GET .*transactions$/, () => Response.json(same), 2);

    await assert.rejects(invoices.list(), {name: 'DinteroError', code: 'unusable_answer'});
  });

  const filters = [
    {filter: {merchant_reference: 'inv-2'}, references: 'inv-2'},
    {filter: {payment_product_type: 'kravia.invoice_b2c'}, references: 'inv-3'},
    {filter: {created_after: '2026-11-02T09:00:00.000Z'}, references: 'inv-3 inv-2'},
    {filter: {created_before: '2026-11-02T09:00:00.000Z'}, references: 'inv-2 inv-1'},
  ] as const;
  for (const {filter, references} of filters) {
    it(`has those with ${JSON.stringify(filter)}`, async () => {
      const {listAll} = await createAccount([{}, {}, {payment_product_type: 'kravia.invoice_b2c'}]);

      assert.deepEqual(await listAll(filter), [references]);
    });
  }

  const company = (business_name: string) => ({billing_address: {business_name, last_name: 'Nordmann'}});
  const numbered = {metadata: {'kravia:invoice_number': '16788-000099'}};
  const searches = [
    {search: 'INV-', references: 'inv-5 inv-4 inv-3 inv-2 inv-1', source: 'a part of a reference'},
    {search: ' inv-1 ', references: 'inv-1', source: 'a whole reference'},
    {search: '000099', references: 'inv-2', source: 'a part of a number'},
    {search: 'blåbær  OG', references: 'inv-3', source: 'a part of a name'},
    {search: 'BLA\u030ABÆR', references: 'inv-3', source: 'a name composed otherwise'},
    {search: 'Nordmann', references: '', source: 'a person’s name'},
    {search: 'ledger', references: 'inv-5', source: 'the second reference'},
    {search: '   ', references: 'inv-5 inv-4 inv-3 inv-2 inv-1', source: 'nothing'},
  ];
  for (const {search, references, source} of searches) {
    it(`has those that “${search}” is found in: ${source}`, async () => {
      const {listAll} = await createAccount([
        {},
        numbered,
        company('Blåbær og Lyng AS'),
        company('Fjordlys AS'),
        {merchant_reference_2: 'ledger-9'},
      ]);

      assert.deepEqual(await listAll({search}), [references]);
    });
  }

  it('finds what is both searched for and in a state', async () => {
    const {listAll} = await createAccount([
      company('Fjordlys AS'),
      {...company('Fjordlys AS'), ...paid},
      paid,
    ]);

    assert.deepEqual(await listAll({search: 'fjord', state: 'paid'}), ['inv-2']);
  });

  it('asks Dintero for a whole reference alone when it is there', async () => {
    const {dintero, invoices} = await createAccount([{}]);

    await invoices.list({search: 'inv-1'});

    const asked = dintero.calls.filter(({path}) => path.endsWith('/transactions'));
    assert.deepEqual(new Set(asked.map(({query}) => query.get('merchant_reference'))), new Set(['inv-1']));
  });

  it('looks through a thousand at once for what is searched for, and leads on from an empty page', async () => {
    const others = Array.from({length: 1_000}, () => ({created_at: '2026-11-02T09:00:00Z'}));
    const {listAll} = await createAccount([company('Fjordlys AS'), ...others]);

    assert.deepEqual(await listAll({search: 'fjordlys'}), ['', 'inv-1']);
  });

  it('has no cards and wallets', async () => {
    const {dintero, listAll} = await createAccount([
      {},
      {payment_product: 'vipps', payment_product_type: 'vipps'},
    ]);

    const pages = await listAll({});

    assert.deepEqual(pages, ['inv-1']);
    assert.equal(dintero.calls.at(-1)?.query.get('payment_product'), 'kravia');
  });

  for (const limit of [0, 101, 1.5, Number.NaN]) {
    it(`refuses a limit of ${limit}`, async () => {
      const {invoices} = await createAccount([]);

      await assert.rejects(invoices.list({limit}), {name: 'RangeError', message: /^limit: 1 to 100/});
    });
  }
});
