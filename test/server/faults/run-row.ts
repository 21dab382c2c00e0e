import assert from 'node:assert/strict';
import {noon} from '../support/create-shop.ts';
import {type FaultyShop, openFaultyShop} from './faulty-shop.ts';
import type {Flow, Told} from './flow.ts';
import {inLeapingTime, wait} from './leaping-time.ts';
import {assertAgreed, assertOnce, assertToldOnce, assertTrue} from './truths.ts';
import {callOf, type Plan} from './wire.ts';

const minute = 60_000;

/** A call of a flow, with its number among those of its kind. */
export type NumberedCall = Pick<Plan, 'call' | 'number'>;

/** The calls that a flow takes when nothing goes wrong: all that the sandbox's journal has, and those to the shop. */
export function callsOf(flow: Flow): Promise<readonly NumberedCall[]> {
  return inLeapingTime(noon, async () => {
    const shop = openFaultyShop(flow.setting);
    await flow.before?.(shop);
    shop.wire.calls.length = 0;
    shop.sandbox.clearJournal();
    await flow.act(shop);
    const {calls} = shop.wire;
    const journal = shop.sandbox.journal().map(({method, path}) => callOf(method, path));
    assert.deepEqual(journal.toSorted(), calls.filter((call) => !call.includes(' /invoice/')).toSorted());
    return calls.map((call, at) => ({
      call,
      number: calls.slice(0, at + 1).filter((each) => each === call).length,
    }));
  });
}

/**
 * Does what a flow does while a call goes wrong; whoever did it is told the truth. Then nothing fails any more and what
 * a shop and its buyers would do is done: it is tried again, and the back office reconciles. All the same there was
 * never more than one invoice, and the shop knows what Dintero knows.
 */
export function runRow(flow: Flow, plan: Plan): Promise<void> {
  return inLeapingTime(noon, async () => {
    const shop = openFaultyShop(flow.setting);
    await flow.before?.(shop);
    shop.wire.calls.length = 0;
    shop.wire.plan(plan);

    const first = await flow.act(shop).catch(ofDeath);
    assertTrue(first, shop, 'when it is said');
    shop.wire.heal();
    await wait(minute);
    assertTrue(first, shop, 'a minute later');
    const last = await persist(flow, shop);

    assertTrue(last, shop, 'in the end');
    assert.equal(last, flow.told);
    await reconcile(shop);
    assertOnce(shop);
    await assertAgreed(shop);
    await assertToldOnce(shop);
  });
}

/** What nobody could tell is tried again after a while. */
async function persist(flow: Flow, shop: FaultyShop): Promise<Told> {
  let told: Told = 'unknown';
  for (let tries = 0; tries < 4 && told !== flow.told; tries += 1) {
    if (tries > 0) await wait(minute);
    told = await flow.act(shop);
  }
  return told;
}

/** The back office asks about everything that is open until there is nothing more to learn. */
export async function reconcile(shop: FaultyShop): Promise<void> {
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await wait(5 * minute);
    await shop.office((invoices) => invoices.reconcile());
  }
  await wait(minute);
}

/** A process that died told nobody anything. */
export function ofDeath(error: unknown): Told {
  if (error instanceof TypeError && error.message === 'The process died') return 'unknown';
  throw error;
}
