import {describe, it} from 'node:test';
import fc from 'fast-check';
import {noon} from '../support/create-shop.ts';
import {faults} from './faults.ts';
import {openFaultyShop} from './faulty-shop.ts';
import type {Flow} from './flow.ts';
import {checkoutFlows} from './flows/checking-out.ts';
import {issuingFlows} from './flows/issuing.ts';
import {twoStepFlows} from './flows/two-steps.ts';
import {inLeapingTime, wait} from './leaping-time.ts';
import {ofDeath, reconcile} from './run-row.ts';
import {assertAgreed, assertOnce, assertToldOnce} from './truths.ts';

const minute = 60_000;

/** What can be done with one order by several people at once. */
const flows = [...checkoutFlows, ...issuingFlows, ...twoStepFlows].filter(
  ({before, setting}) => before === undefined && setting?.sandbox === undefined,
);

/** Who does what, and so many milliseconds after the first. */
const doings = fc.array(
  fc.record({flow: fc.constantFrom(...flows), after: fc.integer({min: 0, max: 20_000})}),
  {minLength: 2, maxLength: 5},
);

/** What goes wrong with the calls, one after the other: mostly nothing. */
const luck = fc.array(
  fc.option(fc.constantFrom(...faults.filter(({once}) => !once)), {freq: 3, nil: undefined}),
  {maxLength: 40},
);

interface Doing {
  readonly flow: Flow;
  readonly after: number;
}

/** Does everything at once while calls go wrong, and again when none does. */
async function muddle(all: readonly Doing[], mishaps: readonly ((typeof faults)[number] | undefined)[]) {
  const shop = openFaultyShop();
  const pending = [...mishaps];
  shop.wire.let(() => pending.shift());
  await Promise.all(
    all.map(async ({flow, after}) => {
      await wait(after);
      await flow.act(shop).catch(ofDeath);
    }),
  );
  shop.wire.heal();
  await wait(3 * minute);
  for (const {flow} of all) await flow.act(shop);
  await reconcile(shop);
  return shop;
}

describe('an order that several people work on while everything may go wrong', () => {
  it('has one invoice at most, and the shop knows where it stands', async (t) => {
    const seed = Date.now() % 2 ** 31;
    t.diagnostic(`seed ${seed}`);

    const property = fc.asyncProperty(doings, luck, (all, mishaps) =>
      inLeapingTime(noon, async () => {
        const shop = await muddle(all, mishaps);

        assertOnce(shop);
        await assertAgreed(shop);
        await assertToldOnce(shop);
      }),
    );
    await fc.assert(property, {seed, numRuns: 60});
  });
});
