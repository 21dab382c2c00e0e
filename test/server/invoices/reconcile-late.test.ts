import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from '../support/create-shop.ts';
import {until} from '../support/until.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A shop with a session that ended without a transaction, as far as is known; it expired four hours after noon. */
async function shopWithEnded(event: string | undefined, minutesAfterExpiry: number) {
  const shop = await createShop();
  const {session_id} = await shop.opened();
  if (event !== undefined) shop.dintero.sessions.get(session_id)?.events.push({name: event});
  shop.clock.time += 4 * hour + minutesAfterExpiry * minute;
  await shop.backend.invoices.reconcile();
  return {...shop, session_id};
}

describe('reconciling a purchase whose session ended', () => {
  const endings = [
    {name: 'expired', event: undefined},
    {name: 'was rejected', event: 'FAILED'},
  ];
  for (const {name, event} of endings) {
    it(`finds the invoice that was decided after it ${name}`, async () => {
      const {backend, dintero, settled, session_id} = await shopWithEnded(event, 2);
      dintero.pay(session_id);

      const found = await backend.invoices.reconcile();

      await until(() => settled.length > 0);
      assert.deepEqual(found, {checked: 1, changed: ['order-123'], failed: []});
      assert.equal(settled[0]?.state, 'created');
    });

    it(`asks no more an hour after it ${name}`, async () => {
      const {backend, dintero, clock} = await shopWithEnded(event, 2);
      clock.time += hour;
      dintero.calls.length = 0;

      const found = await backend.invoices.reconcile();

      assert.deepEqual(found, {checked: 0, changed: [], failed: []});
      assert.deepEqual(dintero.journal, []);
    });
  }

  it('has no more to find where the buyer cancelled', async () => {
    const {backend} = await shopWithEnded('CANCELLED', 2);

    const found = await backend.invoices.reconcile();

    assert.deepEqual(found, {checked: 0, changed: [], failed: []});
  });
});
