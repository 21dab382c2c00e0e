import {brokenStore, storeAway} from '../support/broken-parts.ts';
import {describeAnswers} from '../support/describe-answers.ts';
import {sandboxAccount} from '../support/sandbox-account.ts';
import {signCallback} from '../support/sign-callback.ts';

const unknown = 'a'.repeat(43);
const signed = sandboxAccount('http://localhost:4010');

describeAnswers('comeBack', [
  {answer: '303', ask: async (shop) => shop.call(`/return?token=${await shop.invoiced()}`)},
  {answer: '303', options: {store: brokenStore()}, ask: (shop) => shop.call(`/return?token=${unknown}`)},
  {answer: '303', options: {store: storeAway()}, ask: (shop) => shop.call(`/return?token=${unknown}`)},
  {answer: '404', ask: (shop) => shop.call(`/return?token=${unknown}`)},
]);

const ways = [
  {operationId: 'hearCallback', method: 'GET'},
  {operationId: 'hearPostedCallback', method: 'POST'},
];
for (const {operationId, method} of ways) {
  describeAnswers(operationId, [
    {
      answer: '204',
      ask: async (shop) => shop.call(`/callback?sid=${(await shop.opened()).session_id}`, {method}),
    },
    {
      answer: '204',
      options: {dintero: signed},
      ask: async (shop) => {
        const {session_id} = await shop.opened();
        const address = `http://localhost:4020/invoice/callback?sid=${session_id}`;
        const signature = signCallback(address, 'sandbox-signature', 'T12345678', Date.now(), method);
        return shop.call(`/callback?sid=${session_id}`, {method, headers: {'dintero-signature': signature}});
      },
    },
    {answer: '400 invalid-request', ask: (shop) => shop.call('/callback', {method})},
    {
      answer: '401 signature',
      options: {dintero: signed},
      ask: (shop) => shop.call('/callback?sid=T12345678.x', {method}),
    },
    {
      answer: '500 internal',
      options: {store: brokenStore()},
      ask: (shop) => shop.call('/callback?sid=T12345678.x', {method}),
    },
    {
      answer: '503 internal',
      options: {store: storeAway()},
      ask: (shop) => shop.call('/callback?sid=T12345678.x', {method}),
    },
    {answer: '503 not-found', ask: (shop) => shop.call('/callback?sid=T12345678.x', {method})},
    {
      answer: '502 dintero-unavailable',
      ask: async (shop) => {
        const {session_id} = await shop.opened();
        shop.sandbox.failNext('session-read', 400);
        return shop.call(`/callback?sid=${session_id}`, {method});
      },
    },
    {
      answer: '503 dintero-unavailable',
      ask: async (shop) => {
        const {session_id} = await shop.opened();
        shop.network.isDown = () => true;
        return shop.call(`/callback?sid=${session_id}`, {method});
      },
    },
  ]);
}
