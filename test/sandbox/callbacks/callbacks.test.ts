import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {describe, it} from 'node:test';
import {companyPayment, paymentOf, withCallback} from '../support/requests.ts';
import {startReceiver} from '../support/start-receiver.ts';
import {startSandbox} from '../support/start-sandbox.ts';
import {startShop} from '../support/start-shop.ts';
import {waitUntil} from '../support/wait-until.ts';

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

  it('is signed over time, account, method, host, path and the sorted query', async (t) => {
    const {buy} = await startSandbox(t, {signatureSecret: 'a secret'});
    const {url, first} = await startReceiver(t);
    await buy(withCallback(`${url}?z=1&a=blå%20bær&sid_parameter_name=sid`), companyPayment);

    const [callback] = await first(1);

    const query = [...(callback?.url.searchParams ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%20', '+')}`)
      .join('&');
    const header = String(callback?.headers['dintero-signature']);
    const timestamp = header.slice(2, header.indexOf(','));
    const text = `${timestamp}\nT12345678\nGET\nlocalhost\n/callback\n${query}`;
    const expected = createHmac('sha256', 'a secret').update(text).digest('hex');
    assert.equal(header, `t=${timestamp},v0-hmac-sha256=${expected}`);
  });

  it('is signed in real time when the clock was moved', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.advance({days: 40});
    const before = Math.floor(Date.now() / 1000);
    await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    const timestamp = Number(/^t=(\d+),/.exec(String(callback?.headers['dintero-signature']))?.[1]);
    assert.equal(timestamp >= before && timestamp < before + 3600, true);
  });

  it('is not signed without a secret', async (t) => {
    const {buy} = await startSandbox(t, {signatureSecret: ''});
    const {url, first} = await startReceiver(t);
    await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    assert.equal(callback?.headers['dintero-signature'], undefined);
  });

  for (const status of [500, 503, 0]) {
    it(`comes again under its event-delivery after ${status || 'no answer at all'}`, async (t) => {
      const {buy, sandbox} = await startSandbox(t, {callbackTimeout: 200});
      const {url, first} = await startReceiver(t, status, status, 204);
      await buy(withCallback(url), companyPayment);

      const callbacks = await first(3);

      const ids = callbacks.map(({headers}) => headers['event-delivery']);
      assert.equal(new Set(ids).size, 1);
      await waitUntil(() => sandbox.deliveries().length === 3);
      assert.deepEqual(
        sandbox.deliveries().map(({attempt, outcome}) => [attempt, outcome]),
        [
          [1, status || 'timeout'],
          [2, status || 'timeout'],
          [3, 204],
        ],
      );
    });
  }

  it('comes again when nobody listens', async (t) => {
    const {buy, sandbox} = await startSandbox(t, {speed: 1000});
    await buy(withCallback('http://127.0.0.1:1/callback'), companyPayment);

    const deliveries = await waitUntil(() => sandbox.deliveries().length >= 3 && sandbox.deliveries());

    assert.equal(deliveries[0]?.outcome, 'connection');
  });

  it('is tried twenty times more and then given up', async (t) => {
    const {buy, sandbox} = await startSandbox(t, {speed: 1_000_000});
    const {url} = await startReceiver(t, 500);
    await buy(withCallback(url), companyPayment);

    const last = await waitUntil(() => sandbox.deliveries().find(({attempt}) => attempt === 21));

    assert.equal(last.outcome, 500);
    assert.equal(sandbox.deliveries().length, 21);
  });

  for (const status of [400, 401, 404, 302]) {
    it(`does not come again after ${status}`, async (t) => {
      const {buy, sandbox} = await startSandbox(t, {speed: 1_000_000});
      const {url, received} = await startReceiver(t, status);
      await buy(withCallback(url), companyPayment);
      await buy(withCallback(url), companyPayment);

      await waitUntil(() => sandbox.deliveries().length === 2);

      assert.equal(new Set(received.map(({headers}) => headers['event-delivery'])).size, 2);
    });
  }
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
});

describe('a purchase on hold that fails', () => {
  it('is called back a second time, with the error, also where nobody asked for errors', async (t) => {
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

describe('interference', () => {
  it('duplicates a callback', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('duplicate');
    await buy(withCallback(url), companyPayment);

    const [one, other] = await first(2);

    assert.equal(one?.url.href, other?.url.href);
  });

  it('holds a callback until it is released', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('hold');
    const held = await buy(withCallback(url), companyPayment);
    const sent = await buy(withCallback(url), companyPayment);
    await first(1);

    const released = sandbox.releaseCallbacks();

    const callbacks = await first(2);
    assert.equal(released, 1);
    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('transaction_id')),
      [sent.id, held.id],
    );
  });

  it('loses a callback', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('lose');
    await buy(withCallback(url), companyPayment);
    const {id} = await buy(withCallback(url), companyPayment);

    const [callback] = await first(1);

    assert.equal(callback?.url.searchParams.get('transaction_id'), id);
  });

  it('lets a callback come late', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks({late: 30_000});
    const late = await buy(withCallback(url), companyPayment);
    await buy(withCallback(url), companyPayment);

    const callbacks = await first(2);

    assert.equal(callbacks[1]?.url.searchParams.get('transaction_id'), late.id);
  });

  it('lets a callback be there before the payment is answered', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, received} = await startReceiver(t);
    sandbox.nextCallbacks('first');

    await buy(withCallback(url), companyPayment);

    assert.equal(received.length, 1);
  });

  it('lets the shop ask about the transaction while the payment waits for its callback', async (t) => {
    const {buy, call, sandbox} = await startSandbox(t, {callbackTimeout: 5000});
    const asked: unknown[] = [];
    const shop = await startShop(t, async (transactionId) => {
      asked.push((await (await call('GET', `/v1/transactions/${transactionId}`)).json()).status);
    });
    sandbox.nextCallbacks('first');

    await buy(withCallback(shop), companyPayment);

    assert.deepEqual([asked, sandbox.deliveries().map(({outcome}) => outcome)], [['AUTHORIZED'], [204]]);
  });

  it('lets a callback come behind the next one', async (t) => {
    const {buy, sandbox} = await startSandbox(t);
    const {url, first} = await startReceiver(t);
    sandbox.nextCallbacks('swap');
    const one = await buy(withCallback(url), companyPayment);
    const other = await buy(withCallback(url), companyPayment);

    const callbacks = await first(2);

    assert.deepEqual(
      callbacks.map((callback) => callback.url.searchParams.get('transaction_id')),
      [other.id, one.id],
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
