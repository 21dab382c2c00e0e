import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {until} from '../server/support/until.ts';
import {answerIssues} from '../support/openapi/answer-issues.ts';
import {ExampleBuyer} from './example-buyer.ts';
import {type ExampleBackend, type RunningBackend, startBackend} from './start-backend.ts';

const backends: readonly ExampleBackend[] = [
  {
    language: 'Node',
    start: () => [process.execPath, 'demo/backends/node/shop.mjs'],
    untold: 'UPDATE notifications SET due_at = 0',
  },
  {
    language: 'PHP',
    start: (port) => ['php', '-S', `localhost:${port}`, 'demo/backends/php/shop.php'],
    untold: "UPDATE purchases SET told = 'due' WHERE told = 'yes'",
  },
  {
    language: 'Python',
    start: () => ['python3', 'demo/backends/python/shop.py'],
    untold: "UPDATE purchases SET told = 'due' WHERE told = 'yes'",
  },
];

/** What cannot be bought with, and the answer. */
const refusals: readonly {readonly answer: string; readonly body?: object; readonly fields?: object}[] = [
  {answer: '404 unknown-order', body: {order: 'order-123'}},
  {answer: '404 unknown-order', body: {order: 'order-123~99999999999999~forged'}},
  {answer: '400 invalid-request', body: {amount: 1}},
  {answer: '400 invalid-request', fields: {amount: '1'}},
  {answer: '422 product-not-available', body: {payment_product_type: 'kravia.invoice_b2c'}},
  {answer: '422 invalid-address', fields: {organization_number: '923609017'}},
  {answer: '422 invalid-address', fields: {email: ''}},
];

/** Node is always there; the other languages where they are installed. */
function missing({start}: ExampleBackend): string | false {
  const [command] = start(0);
  const {error} = spawnSync(command, ['--version']);
  return error !== undefined && `${command} is not installed`;
}

for (const backend of backends) {
  describe(`the example shop in ${backend.language}`, {skip: missing(backend)}, () => {
    let shop: RunningBackend;
    let buyer: ExampleBuyer;
    before(async () => {
      shop = await startBackend(backend);
      buyer = new ExampleBuyer(shop);
    });
    after(() => shop.close());

    it('offers its order to whoever has the token of the page', async () => {
      const response = await buyer.asks(`/offer?order=${encodeURIComponent(await buyer.orderToken())}`);

      assert.equal(response.status, 200);
      assert.deepEqual(await answerIssues('readOffer', response), []);
    });

    it('offers nothing for a token that it did not make', async () => {
      const response = await buyer.asks('/offer?order=order-123');

      assert.equal(response.status, 404);
      assert.deepEqual(await answerIssues('readOffer', response), []);
    });

    for (const {answer, body = {}, fields = {}} of refusals) {
      it(`refuses with ${answer}: ${JSON.stringify({...body, ...fields})}`, async () => {
        const response = await buyer.orders(fields, body);

        const issues = await answerIssues('openSession', response.clone());
        assert.equal(`${response.status} ${(await response.json()).code}`, answer);
        assert.deepEqual(issues, []);
      });
    }

    it('refuses a page of another origin', async () => {
      const response = await buyer.asks('/offer?order=x', {headers: {origin: 'https://elsewhere.example'}});

      assert.equal(response.status, 403);
    });

    for (const length of [100, -1]) {
      it(`lets nobody wait for a sender who says Content-Length: ${length} and falls silent`, async (context) => {
        const silent = connect(Number(new URL(shop.origin).port), 'localhost');
        context.after(() => silent.destroy());
        silent.on('error', () => {});
        const head = ['POST /invoice/sessions HTTP/1.1', 'Host: localhost', 'Content-Type: application/json'];
        await new Promise((sent) =>
          silent.write(`${head.join('\r\n')}\r\nContent-Length: ${length}\r\n\r\n`, sent),
        );

        const responses = await Promise.all([buyer.asks('/offer?order=x'), buyer.asks('/offer?order=x')]);

        assert.deepEqual(
          responses.map(({status}) => status),
          [404, 404],
        );
      });
    }

    it('knows no purchase under a token that it did not make', async () => {
      const token = 'a'.repeat(43);

      const responses = [
        await buyer.asks(`/result?token=${token}`),
        await buyer.asks(`/document?token=${token}`),
      ];

      assert.deepEqual(await answerIssues('readResult', responses[0] as Response), []);
      assert.deepEqual(
        responses.map(({status}) => status),
        [404, 404],
      );
    });

    it('asks Dintero to call about a purchase that it does not know again later', async () => {
      const response = await buyer.asks('/callback?sid=T12345678.5cyWnV68vzJ1kYjZPrKWWm');

      assert.equal(response.status, 503);
      assert.deepEqual(await answerIssues('hearCallback', response), []);
    });

    it('loses nothing while Dintero is away', async () => {
      shop.sandbox.failNext('sessions-profile', 503, 5);

      const response = await buyer.orders();

      const issues = await answerIssues('openSession', response.clone());
      assert.equal((await response.json()).code, 'dintero-unavailable');
      assert.deepEqual(issues, []);
      shop.sandbox.clearFaults();
    });

    it('opens one session however often the same is sent, also at once', async () => {
      const responses = await Promise.all([buyer.orders(), buyer.orders(), buyer.orders()]);

      const issues = await Promise.all(responses.map((each) => answerIssues('openSession', each.clone())));
      const sessions = await Promise.all(responses.map((each) => each.json()));
      assert.deepEqual(responses.map(({status}) => status).sort(), [200, 200, 201]);
      assert.equal(new Set(sessions.map(({session_id}) => session_id)).size, 1);
      assert.deepEqual(issues.flat(), []);
    });

    it('says that nothing is known yet while the buyer is on Dintero’s page', async () => {
      const {result_token} = await buyer.opens();

      const response = await buyer.asks(`/result?token=${result_token}`);

      const issues = await answerIssues('readResult', response.clone());
      assert.deepEqual(await response.json(), {outcome: 'pending', final: false});
      assert.deepEqual(issues, []);
    });

    it('gives up the session whose address is no longer wanted', async () => {
      const first = await buyer.opens();
      const second = await buyer.opens({address_line: 'Storgata 2'});

      const response = await buyer.asks(`/result?token=${first.result_token}`);

      assert.notEqual(second.session_id, first.session_id);
      assert.equal((await response.json()).outcome, 'cancelled');
    });

    it('leads a buyer to the shop’s page also while Dintero is away', async () => {
      const {result_token} = await buyer.opens();
      shop.sandbox.failNext('session-read', 503, 20);

      const response = await buyer.asks(`/return?token=${result_token}`);

      assert.equal(response.status, 303);
      assert.equal(
        response.headers.get('location'),
        `${shop.origin}/thank-you?invoice_result=${result_token}`,
      );
      shop.sandbox.clearFaults();
    });

    it('sells, tells the shop once, and never sells again', async () => {
      const {session_id, result_token} = await buyer.opens();
      await buyer.pays(session_id);
      await until(() => shop.printed().includes('order-123 created'));

      const [came, again, callback, result, document] = [
        await buyer.asks(`/return?token=${result_token}`),
        await buyer.orders(),
        await buyer.asks(`/callback?sid=${session_id}`),
        await buyer.asks(`/result?token=${result_token}`),
        await buyer.asks(`/document?token=${result_token}`),
      ];

      assert.equal(came.headers.get('location'), `${shop.origin}/thank-you?invoice_result=${result_token}`);
      const known = (await again.clone().json()).result_token;
      assert.equal((await (await buyer.asks(`/result?token=${known}`)).json()).outcome, 'authorized');
      assert.equal(callback.status, 204);
      assert.equal((await result.clone().json()).outcome, 'authorized');
      assert.match(await document.clone().text(), /^%PDF/);
      assert.deepEqual(shop.printed().filter((line) => line === 'order-123 created').length, 1);
      const judged = {comeBack: came, openSession: again, hearCallback: callback, readResult: result};
      for (const [operation, response] of Object.entries(judged))
        assert.deepEqual(await answerIssues(operation, response), []);
    });

    it('tells the shop with the next request when it was killed while it was told', async () => {
      await shop.restartAfter(backend.untold);

      await buyer.asks(`/offer?order=${encodeURIComponent(await buyer.orderToken())}`);

      await until(() => shop.printed().includes('order-123 created'));
      await buyer.asks('/offer?order=order-123');
      assert.equal(shop.printed().filter((line) => line === 'order-123 created').length, 1);
    });
  });
}
