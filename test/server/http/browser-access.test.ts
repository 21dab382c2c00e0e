import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';

describe('a page', () => {
  for (const origin of ['https://www.shop.example', 'https://shop.example']) {
    it(`of ${origin} may read offers, and problems too`, async () => {
      const shop = await createShop();

      const offer = await shop.call(`/offer?order=${shop.token}`, {headers: {origin}});
      const problem = await shop.call('/offer?order=x', {headers: {origin}});

      for (const response of [offer, problem]) {
        assert.equal(response.headers.get('access-control-allow-origin'), origin);
        assert.equal(response.headers.get('access-control-expose-headers'), 'retry-after');
        assert.equal(response.headers.get('access-control-allow-credentials'), null);
        assert.match(response.headers.get('vary') ?? '', /origin/);
      }
      assert.deepEqual([offer.status, problem.status], [200, 404]);
    });
  }

  it('of an allowed origin may ask before it posts', async () => {
    const shop = await createShop();

    const response = await shop.call('/sessions', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://www.shop.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });

    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-methods'), 'GET, POST');
    assert.equal(response.headers.get('access-control-allow-headers'), 'content-type');
  });

  const foreign = ['https://evil.example', 'http://shop.example', 'https://shop.example:8443', 'null', ''];
  for (const origin of foreign) {
    for (const path of ['/offer', '/sessions', '/result', '/document']) {
      it(`of "${origin}" is refused at ${path}`, async () => {
        const shop = await createShop();

        const response = await shop.call(path, {headers: {origin}});

        assert.equal(response.status, 403);
        assert.equal((await response.json()).code, 'origin');
        assert.equal(response.headers.get('access-control-allow-origin'), null);
      });
    }
  }

  it('of another origin is refused before it may post', async () => {
    const shop = await createShop();

    const response = await shop.call('/sessions', {
      method: 'OPTIONS',
      headers: {origin: 'https://evil.example'},
    });

    assert.equal(response.status, 403);
  });

  it('without an origin may read: a link to the invoice has none', async () => {
    const shop = await createShop();

    const response = await shop.call(`/offer?order=${shop.token}`);

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
  });

  const mounts = [
    {baseUrl: 'https://shop.example', path: '/offer'},
    {baseUrl: 'https://shop.example/', path: '/offer'},
    {baseUrl: 'https://shop.example/a/b/', path: '/a/b/offer'},
  ];
  for (const {baseUrl, path} of mounts) {
    it(`finds a backend of ${baseUrl} at ${path}`, async () => {
      const shop = await createShop({baseUrl});

      const response = await shop.backend.fetch(
        new Request(`https://shop.example${path}?order=${shop.token}`),
      );

      assert.equal(response.status, 200);
    });
  }
});
