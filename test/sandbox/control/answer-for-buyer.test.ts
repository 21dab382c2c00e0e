import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BuyerAnswer} from '../../../src/sandbox.ts';
import {company, kravia, sessionRequest} from '../support/requests.ts';
import {startSandbox} from '../support/start-sandbox.ts';

const addressed = {
  ...sessionRequest,
  order: {...sessionRequest.order, billing_address: company},
  configuration: {kravia: kravia({require_identity_verification: true})},
};

/** What the buyer does, and the status of the transaction then. */
const answers: readonly (readonly [answer: BuyerAnswer, status: string | undefined])[] = [
  ['approve', 'AUTHORIZED'],
  ['abort', 'INITIATED'],
  ['other_person', 'FAILED'],
  ['cancel', undefined],
];

describe('a buyer without a browser', () => {
  for (const [answer, status] of answers) {
    it(`does what one with a browser can do: ${answer}`, async (t) => {
      const {visit, open, sandbox} = await startSandbox(t);
      const session_id = await open(addressed);

      const done = await visit('POST', '/sandbox/answers', {session_id, answer});

      assert.equal(done.status, 204);
      assert.equal(sandbox.transactions()[0]?.status, status);
    });
  }

  it('goes on after an abort', async (t) => {
    const {open, sandbox} = await startSandbox(t);
    const session_id = await open(addressed);

    sandbox.answer(session_id, 'abort');
    sandbox.answer(session_id, 'approve');

    assert.deepEqual(
      sandbox.transactions().map(({status}) => status),
      ['AUTHORIZED'],
    );
  });

  it('needs no identity check where the shop wants none', async (t) => {
    const {open, sandbox} = await startSandbox(t);
    const session_id = await open({...addressed, configuration: sessionRequest.configuration});

    sandbox.answer(session_id, 'approve');

    assert.equal(sandbox.transactions()[0]?.status, 'AUTHORIZED');
  });

  it('pays nothing twice, nothing unknown, and nothing without an address', async (t) => {
    const {visit, open} = await startSandbox(t);
    const [paid, bare] = [await open(addressed), await open(sessionRequest)];
    await visit('POST', '/sandbox/answers', {session_id: paid, answer: 'approve'});

    const refused = [
      await visit('POST', '/sandbox/answers', {session_id: paid, answer: 'approve'}),
      await visit('POST', '/sandbox/answers', {session_id: 'T12345678.x', answer: 'approve'}),
      await visit('POST', '/sandbox/answers', {session_id: bare, answer: 'approve'}),
    ];

    assert.deepEqual(
      refused.map(({status}) => status),
      [404, 404, 404],
    );
  });

  it('may sit in a page of this machine, and in no other', async (t) => {
    const {url} = await startSandbox(t);
    const origins = ['http://localhost:3000', 'http://127.0.0.1:8000', 'https://localhost.example'];

    const answered = await Promise.all(
      origins.map((origin) => fetch(`${url}/sandbox/clock`, {headers: {origin}})),
    );

    assert.deepEqual(
      answered.map(({headers}) => headers.get('access-control-allow-origin')),
      ['http://localhost:3000', 'http://127.0.0.1:8000', null],
    );
  });
});
