import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {OrderModel} from '../../support/order-model.ts';

type Happening = (order: OrderModel) => void;

const tabs = [0, 1, 2];
const anything = tabs.flatMap((tab): Happening[] => [
  (order) => order.send(tab),
  (order) => order.decide(tab, 'authorized'),
  (order) => order.decide(tab, 'cancelled'),
  (order) => order.poll(tab),
  (order) => order.hear(tab),
  (order) => order.act(tab, 'details_reopened'),
  (order) => order.act(tab, 'continued_here'),
  (order) => order.act(tab, 'checkout_left'),
  (order) => order.startOver(tab),
  (order) => order.reload(tab),
]);
/** Whatever was lost or late has come. */
const atLast = tabs.flatMap((tab): Happening[] => [(order) => order.hear(tab), (order) => order.poll(tab)]);
const history = fc.array(fc.constantFrom(...anything), {maxLength: 80});

function after(happenings: readonly Happening[]): OrderModel {
  const order = new OrderModel();
  for (const happen of happenings) happen(order);
  return order;
}

describe('an order in three tabs, whatever is pressed where', () => {
  it('has one invoice at most', () => {
    fc.assert(
      fc.property(history, (happenings) => assert.ok(after(happenings).invoices <= 1)),
      {numRuns: 2000},
    );
  });

  it('shows its receipt in every tab once there is an invoice, and in none before', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const order = after([...happenings, ...atLast]);

        const settled = order.tabs.filter(({state}) => state === 'settled').length;

        assert.equal(settled, 3 * order.invoices);
      }),
      {numRuns: 2000},
    );
  });

  it('can be paid in no tab after its invoice is there', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const order = after([...happenings, ...atLast]);

        const payable = order.tabs.filter(({state}) => state === 'paying').length;

        assert.ok(order.invoices === 0 || payable === 0);
      }),
      {numRuns: 2000},
    );
  });
});
