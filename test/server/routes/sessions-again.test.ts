import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import {sqliteStore} from '../../../src/server/stores/sqlite-store.ts';
import {createShop, order} from '../support/create-shop.ts';
import {refusal} from '../support/fake-dintero.ts';
import {temporaryFile} from '../support/temporary-file.ts';

/** How many sessions were opened at Dintero. */
const created = (journal: readonly string[]) =>
  journal.filter((line) => line.endsWith('sessions-profile')).length;

describe('POST /sessions, again', () => {
  it('answers the same open session again, with a token of its own', async () => {
    const shop = await createShop();
    const first = await shop.opened();

    const again = await shop.open();

    const session = await again.json();
    assert.equal(again.status, 200);
    assert.equal(session.session_id, first.session_id);
    assert.notEqual(session.result_token, first.result_token);
    assert.equal((await shop.result(session.result_token)).status, 200);
    assert.equal((await shop.result(first.result_token)).status, 200);
  });

  it('gives twenty requests at once one session', async () => {
    const shop = await createShop();

    const responses = await Promise.all(Array.from({length: 20}, () => shop.open()));

    const sessions = await Promise.all(responses.map((response) => response.json()));
    assert.equal(new Set(sessions.map((session) => session.session_id)).size, 1);
    assert.equal(new Set(sessions.map((session) => session.result_token)).size, 20);
    assert.equal(responses.filter((response) => response.status === 201).length, 1);
    assert.equal(created(shop.dintero.journal), 1);
  });

  it('gives two processes on one file one session', async () => {
    const path = temporaryFile('two.db');
    const first = await createShop({store: sqliteStore(path)});
    const second = await createShop({store: sqliteStore(path), fetch: first.dintero.fetch});

    const sessions = await Promise.all(
      Array.from({length: 10}, (_, at) => (at % 2 === 0 ? first : second).opened()),
    );

    assert.equal(new Set(sessions.map((session) => session.session_id)).size, 1);
    assert.equal(created(first.dintero.journal), 1);
  });

  const changes = [
    {name: 'product', members: {payment_product_type: 'kravia.invoice_b2b_grouped'}, fields: {}},
    {name: 'address', members: {}, fields: {address_line: 'Forusbeen 51'}},
  ];
  for (const {name, members, fields} of changes) {
    it(`ends the session when the ${name} changed and opens another`, async () => {
      const shop = await createShop();
      const first = await shop.opened();

      const response = await shop.open(members, fields);

      const second = await response.json();
      assert.equal(response.status, 201);
      assert.notEqual(second.session_id, first.session_id);
      assert.equal(shop.dintero.journal.includes(`POST /v1/sessions/${first.session_id}/cancel`), true);
      assert.equal((await (await shop.result(first.result_token)).json()).outcome, 'cancelled');
    });
  }

  it('ends the session when the order changed its amount', async () => {
    const cart = {...order};
    const shop = await createShop({orders: {find: () => cart}});
    const first = await shop.opened();

    Object.assign(cart, {
      amount: 40_000,
      vat_amount: 8_000,
      items: [{...order.items[0], amount: 40_000, vat_amount: 8_000}],
    });
    const second = await shop.opened();

    assert.notEqual(second.session_id, first.session_id);
    assert.equal(shop.dintero.sessions.get(second.session_id)?.order.amount, 40_000);
  });

  it('opens another session after the buyer cancelled', async () => {
    const shop = await createShop();
    const first = await shop.opened();
    shop.dintero.sessions.get(first.session_id)?.events.push({name: 'CANCELLED'});

    const response = await shop.open();

    assert.equal(response.status, 201);
    assert.notEqual((await response.json()).session_id, first.session_id);
  });

  it('opens another session when the old one leaves no time to pay', async () => {
    const shop = await createShop();
    const first = await shop.opened();

    shop.clock.time += 4 * 3_600_000 - 5 * 60_000;
    const second = await shop.opened();

    assert.notEqual(second.session_id, first.session_id);
  });

  it('opens another session when Dintero no longer knows the old one', async () => {
    const shop = await createShop();
    const first = await shop.opened();
    shop.dintero.sessions.delete(first.session_id);

    shop.clock.time += 60_001;
    shop.dintero.failNext(/sessions-profile/, () =>
      Response.json({id: 'T12345678.new', url: 'https://checkout.dintero.com/v1/view/new'}),
    );
    const second = await shop.opened();

    assert.equal(second.session_id, 'T12345678.new');
  });

  it('opens nothing while it is unknown whether the old session can be paid', async () => {
    const shop = await createShop();
    await shop.opened();
    shop.dintero.failNext(/cancel/, () => refusal(503, 'UNAVAILABLE', {'retry-after': '30'}));

    const response = await shop.open({}, {email: 'other@example.no'});

    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '30');
    assert.equal(created(shop.dintero.journal), 1);
  });

  it('hands out no session that was opened too slowly, and ends it', async () => {
    const slow = {...memoryStore(), openPurchase: async () => false};
    const shop = await createShop({store: slow});

    const response = await shop.open();

    assert.equal(response.status, 503);
    assert.equal(shop.dintero.journal.at(-1), 'POST /v1/sessions/T12345678.session1/cancel');
  });
});
