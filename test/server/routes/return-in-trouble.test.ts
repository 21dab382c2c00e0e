import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {PurchaseStore} from '../../../src/server/stores/purchases.ts';
import {StoreUnavailableError} from '../../../src/server/stores/store-unavailable-error.ts';
import {createShop} from '../support/create-shop.ts';

/** How a store fails a call of its own. */
const troubles: Readonly<Record<string, () => Promise<never>>> = {
  'is away for a moment': async () => {
    throw new StoreUnavailableError('The database is away', {passing: true});
  },
  'cannot be used': async () => {
    throw new StoreUnavailableError('The folder is missing');
  },
  'has a bug': async () => {
    throw new TypeError('kari@example.no is not a function');
  },
};

const calls = ['purchaseOfToken', 'changePurchase'] as const satisfies readonly (keyof PurchaseStore)[];

/** A shop whose buyer has paid, and whose store can be made to fail and to heal. */
async function createTroubledShop() {
  const store = memoryStore();
  const shop = await createShop({store});
  const healthy = {...store};
  const {session_id, result_token} = await shop.opened();
  shop.dintero.pay(session_id);
  return {...shop, result_token, store, heal: () => Object.assign(store, healthy)};
}

describe('GET /return while the store', () => {
  for (const [trouble, fail] of Object.entries(troubles)) {
    for (const call of calls) {
      it(`${trouble} when asked for ${call} leads to the shop's page, which is told the truth afterwards`, async () => {
        const shop = await createTroubledShop();
        shop.store[call] = fail;

        const response = await shop.call(`/return?token=${shop.result_token}`);
        shop.heal();
        const result = await (await shop.result(shop.result_token)).json();

        assert.equal(response.status, 303);
        assert.equal(
          response.headers.get('location'),
          `https://shop.example/thank-you?lang=nb&invoice_result=${shop.result_token}`,
        );
        assert.equal(result.outcome, 'authorized');
        const entry = shop.log.find(({event}) => event === 'return-not-settled');
        assert.ok(entry && !JSON.stringify(entry).includes('kari@'));
      });
    }
  }

  it('never answers leads there all the same, after four seconds', async ({mock}) => {
    const shop = await createTroubledShop();
    mock.timers.enable({apis: ['setTimeout']});
    shop.store.purchaseOfToken = () => {
      setImmediate(() => mock.timers.tick(4_000));
      return new Promise(() => {});
    };

    const answer = shop.call(`/return?token=${shop.result_token}`);

    assert.equal((await answer).status, 303);
  });

  it('is away lets the shop’s page ask again, patiently', async () => {
    const shop = await createTroubledShop();
    shop.store.purchaseOfToken = troubles['is away for a moment'] as never;

    const result = await shop.result(shop.result_token);

    assert.equal(result.status, 503);
    assert.equal(result.headers.get('retry-after'), '5');
  });
});

const languages = [
  {accepts: 'nb-NO,nb;q=0.9,en;q=0.8', words: 'Lenken er ikke gyldig lenger.'},
  {accepts: 'sv', words: 'Länken gäller inte längre.'},
  {accepts: 'fi', words: 'Linkki ei ole enää voimassa.'},
  {accepts: 'de', words: 'This link is no longer valid.'},
];

describe('GET /return of a token that nothing was bought with', () => {
  for (const {accepts, words} of languages) {
    it(`is a page that says so to a browser of ${accepts}, with a way to the shop`, async () => {
      const shop = await createShop();

      const response = await shop.call(`/return?token=${'a'.repeat(43)}`, {
        headers: {'accept-language': accepts},
      });
      const page = await response.text();

      assert.equal(response.status, 404);
      assert.ok(page.includes(words));
      assert.ok(page.includes('<a href="https://shop.example/">'));
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.ok(!page.includes('aaaa'));
    });
  }
});
