import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {DinteroError, type Invoices} from 'invoice-checkout/server';
import type {SandboxControl} from '../../demo/console/sandbox-control.ts';
import {FakeInvoices, invoiceLike} from './fake-invoices.ts';
import {openConsole} from './open-console.ts';

const one = '/console/T12345678.one';

describe('an action of the console', () => {
  it('asks once more before an invoice is cancelled', async () => {
    const invoices = new FakeInvoices(invoiceLike());
    const {get} = openConsole(invoices);

    const page = await (await get(`${one}/cancel`)).text();

    assert.match(page, /<h1>Cancel this invoice\?<\/h1>[\s\S]*NOK\s1,250\.00/);
    assert.deepEqual(invoices.asked, []);
  });

  const {invoice_date: _, ...notIssued} = invoiceLike({state: 'created'});
  const before = [
    {stage: 'is issued', invoice: invoiceLike(), needsCreditNote: true},
    {stage: 'is not issued yet', invoice: notIssued, needsCreditNote: false},
  ];
  for (const {stage, invoice, needsCreditNote} of before) {
    it(`tells of a credit note as an invoice that ${stage} needs it`, async () => {
      const {get} = openConsole(new FakeInvoices(invoice));

      const page = await (await get(`${one}/cancel`)).text();

      assert.equal(page.includes('credit note'), needsCreditNote);
    });
  }

  const actions = [
    {path: '/cancel', asked: 'cancel', done: 'cancelled'},
    {path: '/collection', asked: 'start-collection', done: 'collection-started'},
  ];
  for (const {path, asked, done} of actions) {
    it(`is done and leads back to the invoice: ${path}`, async () => {
      const invoices = new FakeInvoices(invoiceLike());
      const {send} = openConsole(invoices);

      const response = await send(one + path);

      assert.equal(response.status, 303);
      assert.equal(response.headers.get('Location'), `${one}?done=${done}`);
      assert.deepEqual(invoices.asked, [[asked, 'T12345678.one']]);
    });
  }

  it('is told where the focus goes', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get(`${one}?done=cancelled`)).text();

    assert.match(page, /role="status" tabindex="-1" autofocus>The invoice has been cancelled\./);
  });

  it('is refused in words', async () => {
    const invoices: Invoices = new FakeInvoices(invoiceLike());
    invoices.cancel = async () => ({ok: false, issue: {code: 'not-cancellable', invoice: invoiceLike()}});
    const {get, send} = openConsole(invoices);

    const response = await send(`${one}/cancel`);
    const page = await (await get(response.headers.get('Location') ?? '')).text();

    assert.match(page, /role="alert"[^>]*>The invoice cannot be cancelled any more\./);
  });

  it('that Dintero did not answer may have been done', async () => {
    const invoices: Invoices = new FakeInvoices(invoiceLike());
    invoices.cancel = async () => {
      throw new DinteroError('timeout', 'POST void');
    };
    const {send} = openConsole(invoices);

    const response = await send(`${one}/cancel`);

    assert.equal(response.status, 503);
    assert.match(
      await response.text(),
      /it may have been done[\s\S]*href="\/console\/T12345678\.one">See the invoice</,
    );
  });

  it('says nothing that an address makes up', async () => {
    const {get} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get(`${one}?done=constructor&refused=toString`)).text();

    assert.ok(!page.includes('class="notice'));
  });
});

describe('an action of another site', () => {
  const senders = [
    {from: 'another site', headers: {'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example'}},
    {from: 'another port of this machine', headers: {Origin: 'http://localhost:1'}},
    {from: 'a sandboxed frame', headers: {Origin: 'null'}},
    {from: 'nobody', headers: {}},
  ];
  for (const {from, headers} of senders) {
    it(`is refused when it comes from ${from}`, async () => {
      const invoices = new FakeInvoices(invoiceLike());
      const {send} = openConsole(invoices);

      const response = await send(`${one}/cancel`, [], headers);

      assert.equal(response.status, 403);
      assert.deepEqual(invoices.asked, []);
    });
  }

  it('cannot be a link', async () => {
    const invoices = new FakeInvoices(invoiceLike());
    const {get} = openConsole(invoices);

    await get(`${one}/cancel`);
    await get(`${one}/collection`);

    assert.deepEqual(invoices.asked, []);
  });
});

describe('a visitor from elsewhere', () => {
  const visits = [
    {by: 'another name of the machine', address: 'http://shop.example/console', headers: {}},
    {by: 'a tunnel', address: '/console', headers: {'X-Forwarded-For': '203.0.113.7'}},
  ];
  for (const {by, address, headers} of visits) {
    it(`sees no invoice through ${by}`, async () => {
      const invoices = new FakeInvoices(invoiceLike());
      const {get} = openConsole(invoices);

      const response = await get(address, headers);

      assert.equal(response.status, 403);
      assert.deepEqual(invoices.asked, []);
    });
  }
});

describe('the sandbox’s money and time', () => {
  const playSandbox = (invoice = invoiceLike({captured_amount: 100})) => {
    const asked: unknown[] = [];
    const sandbox: SandboxControl = {
      now: async () => new Date('2026-11-21T12:00:00Z'),
      advance: async (step) => void asked.push(step),
      pay: async (id, amount) => asked.push([id, amount]) > 0,
      settle: async () => false,
    };
    return {asked, ...openConsole(new FakeInvoices(invoice), sandbox)};
  };

  const actions = [
    {path: '/payment', form: {amount: '1 250,50'}, asks: [['T12345678.one', 125_050]], says: 'done=paid'},
    {path: '/payment', form: {amount: '1.250'}, asks: [], says: 'refused=amount'},
    {path: '/payment', form: {amount: '-5'}, asks: [], says: 'refused=amount'},
    {path: '/settlement', form: {}, asks: [], says: 'refused=not-settleable'},
    {path: '/clock', form: {to: 'days', days: '30'}, asks: [{days: 30}], says: 'done=clock-moved'},
    {path: '/clock', form: {to: 'days', days: '0'}, asks: [], says: 'refused=days'},
    {path: '/clock', form: {to: 'period-end'}, asks: [{to: '2026-12-01'}], says: 'done=clock-moved'},
  ];
  for (const {path, form, asks, says} of actions) {
    it(`are moved by ${path} with ${JSON.stringify(form)}: ${says}`, async () => {
      const {asked, send} = playSandbox();

      const response = await send(one + path, Object.entries(form));

      assert.equal(response.headers.get('Location'), `${one}?${says}`);
      assert.deepEqual(asked, asks);
    });
  }

  it('propose what is left to pay', async () => {
    const {get} = playSandbox();

    const page = await (await get(one)).text();

    assert.match(page, /name="amount" inputmode="decimal" value="1250\.00"/);
  });

  it('cannot pay what is not issued', async () => {
    const {get} = playSandbox(invoiceLike({state: 'created'}));

    const page = await (await get(one)).text();

    assert.ok(!page.includes('Simulate the payment'));
  });

  it('are not there with a real account', async () => {
    const {get, send} = openConsole(new FakeInvoices(invoiceLike()));

    const page = await (await get(one)).text();
    const paid = await send(`${one}/payment`, [['amount', '5']]);

    assert.ok(!page.includes('Try it out'));
    assert.equal(paid.status, 404);
  });
});
