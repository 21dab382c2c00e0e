import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DinteroError, type Invoices} from 'invoice-checkout/server';
import {FakeInvoices, invoiceLike} from './fake-invoices.ts';
import {openConsole} from './open-console.ts';

describe('the list of invoices', () => {
  it('says where each stands in words, and what was paid apart from what was paid out', async () => {
    const paid = {state: 'paid', captured_amount: 125_000, settlement_status: 'PENDING_SETTLEMENT'} as const;
    const {get} = openConsole(new FakeInvoices(invoiceLike(paid)));

    const page = await (await get('/console')).text();

    assert.match(page, /<a href="\/console\/T12345678\.one">order-1<\/a>/);
    assert.match(page, /data-label="Buyer">Fjordlys &amp; Sønn AS</);
    assert.match(page, /data-label="State"><span [^>]*>Paid</);
    assert.match(page, /data-label="Issued"><time datetime="2026-11-20">20 Nov 2026</);
    assert.match(page, /data-label="Paid" class="sum">NOK\s1,250\.00</);
    assert.match(page, /data-label="Still owed" class="sum">NOK\s1,250\.00</);
    assert.match(page, /data-label="Paid out"[^>]*>\s*<span>NOK\s0\.00\s*<small [^>]*>Payout on its way</);
  });

  for (const address of ['/console', '/console/T12345678.one']) {
    it(`says on ${address} when an invoice is expected that is not issued yet`, async () => {
      const {invoice_date, due_date, ...created} = invoiceLike({
        expected_issue_date: '2026-12-01',
        expected_due_date: '2026-12-15',
      });
      const {get} = openConsole(new FakeInvoices(created));

      const page = await (await get(address)).text();

      assert.match(page, /Expected <time datetime="2026-12-01">1 Dec 2026</);
      assert.match(page, /Expected <time datetime="2026-12-15">15 Dec 2026</);
    });
  }

  it('is a table by the name of its heading, whose rows tell the number on the invoice', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get('/console')).text();

    assert.match(page, /<h1 id="list-title">Invoices<[\s\S]*<table [^>]*aria-labelledby="list-title"/);
    assert.match(page, /<th scope="row"[\s\S]*Company invoice <span [^>]*>16788-000018</);
  });

  it('keeps a word of Dintero’s that nobody knows', async () => {
    const {state: _, ...odd} = invoiceLike({status: 'NEWER_THAN_US', settlement_status: 'HALFWAY'});
    const {get} = openConsole(new FakeInvoices(odd));

    const page = await (await get('/console')).text();

    assert.match(page, /NEWER_THAN_US/);
    assert.match(page, /HALFWAY/);
  });

  it('asks for a state, what is searched for and a page', async () => {
    const invoices = new FakeInvoices();
    const {get} = openConsole(invoices);

    await get('/console?state=partly_paid&search=+order-9+&after=T1.x');

    assert.deepEqual(invoices.asked, [{state: 'partly_paid', search: 'order-9', after: 'T1.x'}]);
  });

  it('leaves out a state that there is not', async () => {
    const invoices = new FakeInvoices();
    const {get} = openConsole(invoices);

    await get('/console?state=toString');

    assert.deepEqual(invoices.asked, [{}]);
  });

  const empty = [
    {address: '/console', says: 'There are no invoices yet.'},
    {address: '/console?state=paid', says: 'No invoice matches.'},
    {address: '/console?search=fjord', says: 'No invoice matches.'},
  ];
  for (const {address, says} of empty) {
    it(`says ${says}`, async () => {
      const {get} = openConsole();

      const page = await (await get(address)).text();

      assert.ok(page.includes(says));
      assert.ok(!page.includes('<table'));
    });
  }

  it('leads to older invoices with the same wishes, and back to the newest', async () => {
    const invoices: Invoices = new FakeInvoices();
    invoices.list = async () => ({invoices: [invoiceLike()], next: 'T1.y'});
    const {get} = openConsole(invoices);

    const page = await (await get('/console?state=paid&after=T1.x')).text();

    assert.match(page, /href="\/console\?search=&amp;state=paid&amp;after=T1\.y">Older/);
    assert.match(page, /href="\/console\?search=&amp;state=paid">Newest/);
  });

  it('says that there are older ones where what is searched for is not among the newest', async () => {
    const invoices: Invoices = new FakeInvoices();
    invoices.list = async () => ({invoices: [], next: 'T1.y'});
    const {get} = openConsole(invoices);

    const page = await (await get('/console?search=fjord')).text();

    assert.match(page, /No invoice matches among the newest\./);
    assert.match(page, /href="\/console\?search=fjord&amp;state=&amp;after=T1\.y">Older/);
  });

  it('keeps what was searched for in its field, escaped, and in the links to other languages', async () => {
    const {get} = openConsole();

    const page = await (await get('/console?search=%22%3E%3Cb%3E')).text();

    assert.match(page, /name="search" value="&quot;&gt;&lt;b&gt;"/);
    assert.match(page, /search=%22%3E%3Cb%3E&amp;language=fi/);
    assert.ok(!page.includes('"><b>'));
  });

  it('offers to try again when Dintero does not answer', async () => {
    const invoices: Invoices = new FakeInvoices();
    invoices.list = async () => {
      throw new DinteroError('unreachable', 'GET /v1/transactions');
    };
    const {get} = openConsole(invoices);

    const response = await get('/console?state=paid');

    assert.equal(response.status, 503);
    assert.match(await response.text(), /href="\/console\?state=paid">Try again/);
  });
});

describe('the page of an invoice', () => {
  it('tells what has happened in words, also what failed and what is new to it', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get('/console/T12345678.one')).text();

    assert.match(page, /Invoice accepted[\s\S]*20 Nov 2026, 10:00/);
    assert.match(page, /Payment received: <strong>did not succeed<\/strong> \(no_funds\)/);
    assert.match(page, /SOMETHING_NEW/);
  });

  it('says that there is no such invoice', async () => {
    const {get} = openConsole();

    const response = await get('/console/T12345678.none');

    assert.equal(response.status, 404);
    assert.match(await response.text(), /There is no such invoice\./);
  });

  const states = [
    {state: 'on_hold', says: 'cannot be cancelled until that is over'},
    {state: 'paid', says: 'The invoice is paid and cannot be cancelled.'},
    {state: 'cancelled', says: 'Nothing more can be done with it.'},
    {state: 'failed', says: 'The same reference can be invoiced again.'},
  ] as const;
  for (const {state, says} of states) {
    it(`says why an invoice that is ${state} cannot be cancelled`, async () => {
      const {get} = openConsole(new FakeInvoices(invoiceLike({state, canCancel: false})));

      const page = await (await get('/console/T12345678.one')).text();

      assert.ok(page.includes(says));
      assert.ok(!page.includes('/cancel"'));
    });
  }

  const awaited = [
    {invoice: {state: 'created'}, says: 'come in a moment', refresh: true},
    {
      invoice: {state: 'created', payment_product_type: 'kravia.invoice_b2b_grouped'},
      says: 'next collective invoice',
      refresh: false,
    },
    {invoice: {state: 'created', canStartCollection: true}, says: 'before you send', refresh: false},
    {invoice: {state: 'on_hold', canCancel: false}, says: 'until that is over', refresh: true},
    {invoice: {state: 'collecting'}, says: 'Awaiting payment', refresh: false},
  ] as const;
  for (const {invoice, says, refresh} of awaited) {
    it(`says what an invoice waits for: ${JSON.stringify(invoice)}`, async () => {
      const {get} = openConsole(new FakeInvoices(invoiceLike(invoice)));

      const page = await (await get('/console/T12345678.one')).text();

      assert.ok(page.includes(says));
      assert.equal(/href="\/console\/T12345678\.one">Refresh</.test(page), refresh);
    });
  }

  it('calls an order under review no accepted invoice', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike({state: 'on_hold'})));

    const page = await (await get('/console/T12345678.one')).text();

    assert.ok(!page.includes('Invoice accepted'));
    assert.match(page, /<ol class="timeline">\s*<li>\s*<span>Under review</);
  });

  it('has its name and where it stands in its title', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get('/console/T12345678.one')).text();

    assert.match(page, /<title>Invoice order-1: Awaiting payment – /);
  });

  it('speaks the language of the demo’s switch, and remembers it', async () => {
    const {get} = openConsole();

    const first = await get('/console?language=sv-FI&theme=depot');
    const cookie = first.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const next = await (await get('/console/new', {cookie})).text();

    assert.match(first.headers.get('Set-Cookie') ?? '', /HttpOnly; SameSite=Lax/);
    assert.match(next, /<html lang="sv-FI">[\s\S]*themes\/depot\.css[\s\S]*Ny faktura/);
  });

  it('passes the PDF through, which browsers keep no more than the page', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const response = await get('/console/T12345678.one/document');

    assert.equal(response.headers.get('Content-Type'), 'application/pdf');
    assert.equal(response.headers.get('Cache-Control'), 'no-store');
    assert.equal(await response.text(), '%PDF');
  });

  it('is not kept by browsers', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const response = await get('/console/T12345678.one');

    assert.equal(response.headers.get('Cache-Control'), 'no-store');
  });
});
