import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {storeAway} from './support/broken-parts.ts';
import {createShop, order} from './support/create-shop.ts';

describe('a problem', () => {
  it("of the shop's own order is 500, logged under its correlation id", async () => {
    const shop = await createShop({orders: {find: () => ({...order, amount: 1})}});

    const problem = await (await shop.open()).json();

    assert.equal(problem.status, 500);
    const entry = shop.log.find((each) => each.correlation_id === problem.correlation_id);
    assert.match(String(entry?.message), /order order-123 has amount 1, but its items add up to 50000/);
  });

  it("of the shop's database is 500, logged with its place and not its words", async () => {
    const shop = await createShop({
      orders: {
        find() {
          throw new RangeError('no row for kari@example.no');
        },
      },
    });

    const response = await shop.call(`/offer?order=${shop.token}`);

    assert.equal(response.status, 500);
    assert.equal(shop.log.at(-1)?.error, 'RangeError');
    assert.match(String(shop.log.at(-1)?.at), /problems\.test\.ts/);
    assert.doesNotMatch(JSON.stringify(shop.log), /kari/);
  });

  it('of a store that cannot be reached says when to ask again, and is logged under its correlation id', async () => {
    const shop = await createShop({store: storeAway()});

    const response = await shop.call('/callback?sid=T12345678.s');

    const problem = await response.json();
    const entry = shop.log.find(({event}) => event === 'store-unavailable');
    assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5']);
    assert.equal(problem.code, 'internal');
    assert.equal(entry?.correlation_id, problem.correlation_id);
  });

  it('of a product that is not offered names it', async () => {
    const shop = await createShop({products: {'kravia.invoice_b2c': {}}});

    const problem = await (await shop.open()).json();

    assert.equal(problem.code, 'product-not-available');
    assert.deepEqual(problem.errors, [{field: 'payment_product_type', code: 'not_offered'}]);
  });

  it('of a method names those that are allowed', async () => {
    const shop = await createShop();

    const response = await shop.call('/callback', {method: 'DELETE'});

    assert.equal(response.headers.get('allow'), 'GET, POST');
  });

  const nonsense = ['/offer?order=x', '/result?token=x', '/document?token=x', '/return?token=x', '/nothing'];
  for (const path of nonsense) {
    it(`of ${path} costs no look at the shop, the store or Dintero`, async () => {
      const untouched = new Proxy({}, {has: () => true, get: (_, name) => assert.fail(String(name))});
      const shop = await createShop({store: untouched as never, orders: {find: () => assert.fail('find')}});

      const response = await shop.call(path);

      assert.equal(response.status, 404);
      assert.deepEqual(shop.dintero.calls, []);
    });
  }
});
