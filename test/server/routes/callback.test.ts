import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop, noon, shopOptions} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';
import {signCallback} from '../support/sign-callback.ts';
import {until} from '../support/until.ts';

const signatureSecret = 'signature-secret';
const signed = {dintero: {...shopOptions().dintero, signatureSecret}};

describe('/callback', () => {
  for (const method of ['GET', 'POST']) {
    it(`records what happened and tells the shop, by ${method}`, async () => {
      const shop = await createShop();
      const {session_id} = await shop.opened();
      const {id} = shop.dintero.pay(session_id);

      const response = await shop.call(`/callback?sid=${session_id}&transaction_id=${id}`, {method});
      await until(() => shop.settled.length > 0);

      assert.equal(response.status, 204);
      assert.deepEqual(shop.settled, [
        {merchant_reference: 'order-123', session_id, transaction_id: id, state: 'created'},
      ]);
    });
  }

  it('does not believe a body', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();

    const response = await shop.call(`/callback?sid=${session_id}`, {
      method: 'POST',
      body: JSON.stringify({session_id, status: 'CAPTURED', amount: 50_000}),
    });

    assert.equal(response.status, 204);
    assert.equal((await (await shop.result(result_token)).json()).outcome, 'pending');
  });

  it('finds the transaction that the session does not name yet', async () => {
    const shop = await createShop();
    const {session_id, result_token} = await shop.opened();
    shop.dintero.pay(session_id, {id: 'T12345678.hinted'});
    shop.dintero.transactions.set('T12345678.hinted', shop.dintero.transactions.get('T12345678.tx1') ?? {});
    Object.assign(shop.dintero.sessions.get(session_id) ?? {}, {transaction_id: undefined});

    await shop.call(`/callback?sid=${session_id}&transaction_id=T12345678.hinted`);

    assert.equal((await (await shop.result(result_token)).json()).outcome, 'authorized');
  });

  it('is asked for again when the purchase is not known', async () => {
    const shop = await createShop();

    const response = await shop.call('/callback?sid=T12345678.unknown');

    assert.equal(response.status, 503);
  });

  it('is asked for again when Dintero cannot be read', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.failNext(/GET/, () => refusal(500, 'INTERNAL'), 3);

    const failed = await shop.call(`/callback?sid=${session_id}`);
    const again = await shop.call(`/callback?sid=${session_id}`);

    assert.deepEqual([failed.status, again.status], [503, 204]);
  });

  it('tells the shop again until it took note', async () => {
    const heard: string[] = [];
    const shop = await createShop({
      onSettled: ({state}) => {
        heard.push(state);
        if (heard.length === 1) throw new Error('the shop is down');
      },
    });
    const {session_id} = await shop.opened();
    shop.dintero.pay(session_id);
    await shop.call(`/callback?sid=${session_id}`);
    await until(() => heard.length === 1);

    shop.clock.time += 1_000;
    await shop.call(`/callback?sid=${session_id}`);
    await until(() => heard.length === 2);

    assert.deepEqual(heard, ['created', 'created']);
  });

  it('keeps a runtime awake that stops after each answer', async () => {
    const shop = await createShop();
    const {session_id} = await shop.opened();
    shop.dintero.pay(session_id);
    const work: Promise<unknown>[] = [];

    const request = new Request(`https://shop.example/invoice/callback?sid=${session_id}`);
    await shop.backend.fetch(request, {waitUntil: (promise) => work.push(promise)});
    await Promise.all(work);

    assert.equal(shop.settled.length, 1);
  });
});

describe('/callback with a signature secret', () => {
  const path = '/callback?report_error=true&report_event=CAPTURE&report_event=VOID&sid=S';

  async function called(signature: string | undefined, query = path) {
    const shop = await createShop(signed);
    const {session_id} = await shop.opened();
    const headers = signature === undefined ? {} : {'dintero-signature': signature};
    const response = await shop.call(query.replace('sid=S', `sid=${session_id}`), {headers});
    return {response, shop};
  }
  const sign = (secret: string, time: number) =>
    signCallback(
      `https://shop.example/invoice${path.replace('sid=S', 'sid=T12345678.session1')}`,
      secret,
      'T12345678',
      time,
    );

  it('takes one that Dintero signed', async () => {
    const {response} = await called(sign(signatureSecret, noon));

    assert.equal(response.status, 204);
  });

  it('takes one that came through a proxy under another name', async () => {
    const shop = await createShop(signed);
    const {session_id} = await shop.opened();
    const query = `/callback?sid=${session_id}`;
    const signature = signCallback(
      `https://shop.example/invoice${query}`,
      signatureSecret,
      'T12345678',
      noon,
    );

    const response = await shop.backend.fetch(
      new Request(`http://10.0.0.7:3000/invoice${query}`, {headers: {'dintero-signature': signature}}),
    );

    assert.equal(response.status, 204);
  });

  const refused = [
    {name: 'none', signature: undefined, issue: 'missing'},
    {name: 'nonsense', signature: 'nonsense', issue: 'malformed'},
    {name: 'that of another secret', signature: sign('another', noon), issue: 'wrong'},
    {name: 'an old one', signature: sign(signatureSecret, noon - 301_000), issue: 'too_old'},
  ];
  for (const {name, signature, issue} of refused) {
    it(`refuses one with ${name}, before it asks anyone`, async () => {
      const {response, shop} = await called(signature);

      assert.equal(response.status, 401);
      assert.equal((await response.json()).code, 'signature');
      assert.equal(
        shop.dintero.journal.some((line) => line.startsWith('GET')),
        false,
      );
      assert.ok(shop.log.some((entry) => entry.event === 'callback-refused' && entry.signature === issue));
    });
  }

  it('refuses one whose query was changed', async () => {
    const {response} = await called(sign(signatureSecret, noon), `${path}&event=CAPTURE`);

    assert.equal(response.status, 401);
  });
});
