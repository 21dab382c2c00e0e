import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {toNodeHandler} from '../../../src/server/node/to-node-handler.ts';
import {address, createShop, order} from '../support/create-shop.ts';
import {listening} from '../support/listening.ts';
import {sessionBody} from '../support/session-body.ts';

describe("Node's own server", () => {
  it('answers what the backend answers', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));

    const offer = await fetch(`${origin}/invoice/offer?order=${shop.token}`);
    const session = await fetch(`${origin}/invoice/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({
        order: shop.token,
        payment_product_type: 'kravia.invoice_b2b',
        locale: 'nb',
        billing_address: address,
      }),
    });

    assert.deepEqual((await offer.json()).order, order);
    assert.equal(offer.headers.get('cache-control'), 'no-store');
    assert.equal(session.status, 201);
  });

  it('answers below the path that a framework mounts it at and cuts off', async () => {
    const shop = await createShop();
    const handler = toNodeHandler(shop.backend.fetch);
    const origin = await listening(() => async (request, response) => {
      const {url = ''} = request;
      await handler(Object.assign(request, {originalUrl: url, url: url.replace('/invoice', '')}), response);
    });

    const offer = await fetch(`${origin}/invoice/offer?order=${shop.token}`);

    assert.equal(offer.status, 200);
  });

  const parsers = [
    {what: 'as an object', read: (sent: string) => JSON.parse(sent), status: 201},
    {what: 'as text', read: (sent: string) => sent, status: 201},
    {what: 'as bytes', read: (sent: string) => Buffer.from(sent), status: 201},
    {what: 'and keeps nothing of it', read: () => undefined, status: 500},
  ];
  for (const {what, read, status} of parsers) {
    it(`answers ${status} behind a body parser that keeps the body ${what}`, async ({mock}) => {
      const shop = await createShop();
      const handler = toNodeHandler(shop.backend.fetch);
      const complaint = mock.method(console, 'error', () => {});
      const origin = await listening(() => async (request, response) => {
        const body = read(await text(request));
        await handler(Object.assign(request, {body}), response);
      });

      const session = await fetch(`${origin}/invoice/sessions`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: sessionBody(shop),
      });

      assert.equal(session.status, status);
      assert.equal(complaint.mock.callCount(), status === 500 ? 1 : 0);
    });
  }

  it('takes a plain form behind a parser of forms', async () => {
    const shop = await createShop();
    const handler = toNodeHandler(shop.backend.fetch);
    const origin = await listening(() => async (request, response) => {
      const body = Object.fromEntries(new URLSearchParams(await text(request)));
      await handler(Object.assign(request, {body}), response);
    });
    const fields = {order: shop.token, payment_product_type: 'kravia.invoice_b2b', locale: 'nb', ...address};

    const answer = await fetch(`${origin}/invoice/form`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });

    assert.equal(answer.status, 303);
  });

  const strange = [
    {what: 'a host that is none', request: 'GET /invoice/offer HTTP/1.1\r\nHost: a b\r\n'},
    {what: 'no host', request: 'GET /invoice/offer HTTP/1.0\r\n'},
    {what: 'a path that is none', request: 'GET http://[::bad HTTP/1.1\r\nHost: shop.example\r\n'},
    {what: 'two slashes', request: 'GET //invoice HTTP/1.1\r\nHost: shop.example\r\n'},
  ];
  for (const {what, request} of strange) {
    it(`refuses ${what} and lives on`, async () => {
      const shop = await createShop();
      const origin = await listening(() => toNodeHandler(shop.backend.fetch));
      const socket = connect(Number(new URL(origin).port), '127.0.0.1');

      socket.write(`${request}Connection: close\r\n\r\n`);
      const answer = await text(socket);

      assert.match(answer, /^HTTP\/1\.1 40[04] /);
      assert.equal((await fetch(`${origin}/invoice/offer?order=${shop.token}`)).status, 200);
    });
  }

  it('refuses a body that does not end', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));
    const endless = new ReadableStream({pull: (controller) => controller.enqueue(new Uint8Array(4096))});

    const response = await fetch(`${origin}/invoice/sessions`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: endless,
      duplex: 'half',
    } as RequestInit).catch((error: Error) => error);

    assert.ok(response instanceof Error || response.status === 413);
  });

  it('passes redirects on without following them', async () => {
    const shop = await createShop();
    const origin = await listening(() => toNodeHandler(shop.backend.fetch));
    const {result_token} = await shop.opened();

    const response = await fetch(`${origin}/invoice/return?token=${result_token}`, {redirect: 'manual'});

    assert.equal(response.status, 303);
  });
});
