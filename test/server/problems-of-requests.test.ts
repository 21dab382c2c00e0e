import {address} from './support/create-shop.ts';
import {describeProblems, type Shop} from './support/describe-problems.ts';
import {sessionBody} from './support/session-body.ts';

const json = {'content-type': 'application/json'};

/** A body whose address has other fields. */
function withFields(shop: Shop, fields: object) {
  return sessionBody(shop, {billing_address: {...address, ...fields}});
}

/** A body that is sent in pieces, with no length named. */
function inPieces(text: string): RequestInit {
  const stream = new Blob([text]).stream();
  return {method: 'POST', headers: json, body: stream, duplex: 'half'} as RequestInit;
}

/** A body that never comes whole. */
function brokenOff(): RequestInit {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"order":'));
      controller.error(new Error('aborted'));
    },
  });
  return {method: 'POST', headers: json, body: stream, duplex: 'half'} as RequestInit;
}

describeProblems('a request with', [
  {
    name: 'no JSON',
    ask: (shop) => shop.send('{'),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'body', code: 'required'}],
  },
  {
    name: 'no body',
    ask: (shop) => shop.send(''),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'body', code: 'required'}],
  },
  {
    name: 'half a body, because its sender hung up',
    ask: (shop) => shop.call('/sessions', brokenOff()),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'body', code: 'required'}],
  },
  {
    name: 'the prototype of its members',
    ask: (shop) => shop.send(sessionBody(shop).replace('{', '{"__proto__": {"payability": "payable"},')),
    status: 400,
    code: 'invalid-request',
    errors: [{field: '__proto__', code: 'unknown'}],
  },
  {
    name: 'another value',
    ask: (shop) => shop.send('[]'),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'body', code: 'invalid_type'}],
  },
  {
    name: 'a price',
    ask: (shop) => shop.send(sessionBody(shop, {amount: 1})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'amount', code: 'unknown'}],
  },
  {
    name: 'an unknown field',
    ask: (shop) => shop.send(withFields(shop, {age: '40'})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'billing_address.age', code: 'unknown'}],
  },
  {
    name: 'a prototype',
    ask: (shop) => shop.send(sessionBody(shop).replace('"locale"', '"__proto__":{"order":"x"},"locale"')),
    status: 400,
    code: 'invalid-request',
    errors: [{field: '__proto__', code: 'unknown'}],
  },
  {
    name: 'no address',
    ask: (shop) => shop.send(sessionBody(shop, {billing_address: undefined})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'billing_address', code: 'required'}],
  },
  {
    name: 'a product that there is none of',
    ask: (shop) => shop.send(sessionBody(shop, {payment_product_type: 'kravia.invoice'})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'payment_product_type', code: 'invalid_value'}],
  },
  {
    name: 'a number for a text',
    ask: (shop) => shop.send(withFields(shop, {postal_code: 4035})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'billing_address.postal_code', code: 'invalid_type'}],
  },
  {
    name: 'a locale that is none',
    ask: (shop) => shop.send(sessionBody(shop, {locale: '<nb>'})),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'locale', code: 'invalid_format'}],
  },
  {
    name: 'a callback without a session',
    ask: (shop) => shop.call('/callback'),
    status: 400,
    code: 'invalid-request',
    errors: [{field: 'sid', code: 'required'}],
  },
]);

describeProblems('a request that is', [
  {name: 'GET of sessions', ask: (shop) => shop.call('/sessions'), status: 405, code: 'method'},
  {
    name: 'POST of an offer',
    ask: (shop) => shop.call('/offer', {method: 'POST'}),
    status: 405,
    code: 'method',
  },
  {
    name: 'DELETE of a result',
    ask: (shop) => shop.call('/result', {method: 'DELETE'}),
    status: 405,
    code: 'method',
  },
  {
    name: 'PUT of a callback',
    ask: (shop) => shop.call('/callback', {method: 'PUT'}),
    status: 405,
    code: 'method',
  },
  {
    name: 'a body over 16 kB',
    ask: (shop) => shop.send(withFields(shop, {email: 'x'.repeat(16_384)})),
    status: 413,
    code: 'too-large',
  },
  {
    name: 'a long body in pieces',
    ask: (shop) => shop.call('/sessions', inPieces(' '.repeat(16_385))),
    status: 413,
    code: 'too-large',
  },
  {
    name: 'a body that says it is long',
    ask: (shop) => shop.send('{}', {...json, 'content-length': '16385'}),
    status: 413,
    code: 'too-large',
  },
  {
    name: 'a form',
    ask: (shop) => shop.send('a=b', {'content-type': 'application/x-www-form-urlencoded'}),
    status: 415,
    code: 'media-type',
  },
  {
    name: 'plain text',
    ask: (shop) => shop.send(sessionBody(shop), {'content-type': 'text/plain'}),
    status: 415,
    code: 'media-type',
  },
  {
    name: 'almost JSON',
    ask: (shop) => shop.send(sessionBody(shop), {'content-type': 'application/json5'}),
    status: 415,
    code: 'media-type',
  },
]);
