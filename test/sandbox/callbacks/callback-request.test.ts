import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {companyPayment, paymentOf, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';

describe('a callback', () => {
  it('is a GET with Dintero’s parameters beside the shop’s own', async (t) => {
    const {buy} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const paid = await buy(withCallback(`${url}?token=a%20b&sid_parameter_name=sid`), companyPayment);

    const [callback] = await first(1);

    const {time, ...parameters} = Object.fromEntries(callback?.url.searchParams ?? []);
    assert.equal(callback?.method, 'GET');
    assert.match(time ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.deepEqual(parameters, {
      token: 'a b',
      sid_parameter_name: 'sid',
      transaction_id: paid.id,
      sid: paid.session_id,
      merchant_reference: 'order-7',
    });
  });

  it('names the session session_id unless it is told otherwise', async (t) => {
    const {buy} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const paid = await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    assert.equal(callback?.url.searchParams.get('session_id'), paid.session_id);
  });

  it('is a POST with the transaction and its session on demand', async (t) => {
    const {buy} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const paid = await buy(withCallback(`${url}?method=POST&includes=session`), companyPayment);

    const [callback] = await first(1);

    const body = JSON.parse(callback?.body ?? '');
    assert.equal(callback?.method, 'POST');
    assert.equal(body.id, paid.id);
    assert.equal(body.session.id, paid.session_id);
  });
});

describe('a callback about an error', () => {
  const endings = [
    {what: 'a failed authorization', email: 'kari+failed@example.no', error: 'authorization'},
    {what: 'a declined buyer', email: 'kari+declined@example.no', error: 'failed'},
  ];
  for (const {what, email, error} of endings) {
    it(`reports ${what} as ${error} when asked to`, async (t) => {
      const {buy} = await startSandbox(t);
      const {url, first} = await startReceiver(t);
      await buy(withCallback(`${url}?report_error=true`), paymentOf({email}));

      const [callback] = await first(1);

      assert.equal(callback?.url.searchParams.get('error'), error);
    });
  }

  it('reports a cancelled purchase without transaction when asked to', async (t) => {
    const {open, visit} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const id = await open(withCallback(`${url}?report_error=true`));
    await visit('POST', `/v1/view/${id}/session/abandon`);

    const [callback] = await first(1);

    assert.equal(callback?.url.searchParams.get('error'), 'cancelled');
    assert.equal(callback?.url.searchParams.has('transaction_id'), false);
  });

  it('is not sent where nobody asked', async (t) => {
    const {buy} = await startSandbox(t);
    const {url, first, received} = await startReceiver(t);
    await buy(withCallback(url), paymentOf({email: 'kari+failed@example.no'}));
    await buy(withCallback(url), companyPayment);

    await first(1);

    assert.deepEqual(
      received.map((callback) => callback.url.searchParams.get('error')),
      [null],
    );
  });
});

describe('a callback about an event', () => {
  it('reports each payment when asked to', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const {id} = await buy(
      withCallback(`${url}?report_event=CAPTURE&report_event=VOID`),
      paymentOf({email: 'kari+multi@example.no'}),
    );

    const callbacks = await first(4);

    const {events} = await transaction(id);
    const reported = callbacks
      .map(({url: {searchParams}}) => `${searchParams.get('event')} ${searchParams.get('event_id')}`)
      .filter((told) => told !== 'null null');
    const captures = events.filter(({event}) => event === 'CAPTURE').map(({event, id}) => `${event} ${id}`);
    assert.deepEqual(reported.sort(), captures.sort());
  });

  it('reports a void when asked to', async (t) => {
    const {buy, call} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const {session_id} = await buy(withCallback(`${url}?report_event=VOID`), companyPayment);
    await call('POST', `/v1/sessions/${session_id}/cancel`);

    const callbacks = await first(2);

    assert.deepEqual(
      callbacks.map(({url: {searchParams}}) => searchParams.get('event')).sort(),
      [null, 'VOID'].sort(),
    );
  });

  it('is not sent for an event that nobody can ask for', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {url, first, received} = await startReceiver(t);
    const {id} = await buy(
      withCallback(`${url}?report_event=INITIATE_CAPTURE&report_event=SETTLEMENT`),
      companyPayment,
    );
    await first(1);
    sandbox.pay(id, 50000);
    sandbox.settle(id);
    await buy(withCallback(url), companyPayment);

    await first(2);

    assert.equal((await transaction(id)).settlement_status, 'SETTLED');
    assert.equal(received.length, 2);
  });

  it('is not sent where nobody asked', async (t) => {
    const {buy, sandbox, transaction} = await startSandbox(t);
    const {url, first, received} = await startReceiver(t);
    const {id} = await buy(withCallback(url), companyPayment);
    await first(1);
    sandbox.pay(id, 50000);
    await buy(withCallback(url), companyPayment);

    await first(2);

    assert.equal((await transaction(id)).status, 'CAPTURED');
    assert.deepEqual(
      received.map((callback) => callback.url.searchParams.get('event')),
      [null, null],
    );
  });
});

describe('a purchase on hold', () => {
  it('is called back now and once more when it is authorized', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const {id, status} = await buy(withCallback(url), paymentOf({email: 'kari+onhold@example.no'}));

    const callbacks = await first(2);

    assert.equal(status, 'ON_HOLD');
    assert.equal((await transaction(id)).status, 'AUTHORIZED');
    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('transaction_id')),
      [id, id],
    );
  });

  it('is called back with the error when it fails, also where nobody asked for errors', async (t) => {
    const {buy, transaction} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    const {id, status} = await buy(withCallback(url), paymentOf({email: 'kari+onholdfailed@example.no'}));

    const callbacks = await first(2);

    assert.equal(status, 'ON_HOLD');
    assert.equal((await transaction(id)).status, 'FAILED');
    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('error')),
      [null, 'authorization'],
    );
  });
});

describe('delay_callback', () => {
  const delays = [
    {asked: '30', seconds: 30},
    {asked: '120', seconds: 60},
    {asked: '-5', seconds: 0},
    {asked: 'soon', seconds: 0},
  ];
  for (const {asked, seconds} of delays) {
    it(`=${asked} waits for ${seconds} seconds (Dintero, payments API: callback_url)`, async (t) => {
      const {buy, sandbox} = await startSandbox(t, {speed: 0.001});
      await buy(withCallback(`http://127.0.0.1:1/callback?delay_callback=${asked}`), companyPayment);

      const {pending} = sandbox.save();

      const due = pending.find(({job}) => job.kind === 'call-back' && job.callback.attempt === 1);
      const waiting = due ? Math.max(0, Math.ceil((due.at - sandbox.now().getTime()) / 1_000_000)) : 0;
      assert.equal(waiting, seconds);
    });
  }
});
