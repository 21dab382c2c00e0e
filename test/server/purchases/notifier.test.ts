import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LogEntry} from '../../../src/server/log.ts';
import {createNotifier} from '../../../src/server/purchases/notifier.ts';
import {memoryStore} from '../../../src/server/stores/memory-store.ts';
import type {PurchaseStore, SettledPurchase} from '../../../src/server/stores/purchases.ts';
import {StoreClosedError} from '../../../src/server/stores/store-closed-error.ts';
import {open, purchase, told} from '../stores/store-fixtures.ts';
import {until} from '../support/until.ts';

/** A store with an opened purchase that was created and paid since. */
async function storeWithNews(): Promise<PurchaseStore> {
  const store = memoryStore();
  await open(store);
  const notify = [told('created'), told('paid')];
  await store.changePurchase(purchase.session_id, () => ({purchase, notify}));
  return store;
}

/** A shop that listens and fails at its first calls. */
function shop(store: PurchaseStore, failures = 0) {
  const heard: SettledPurchase[] = [];
  const keys: string[] = [];
  const log: LogEntry[] = [];
  const clock = {time: 0};
  let left = failures;
  const notifier = createNotifier({
    store,
    now: () => clock.time,
    log: (entry) => log.push(entry),
    onSettled: (settled, {key}) => {
      heard.push(settled);
      keys.push(key);
      left -= 1;
      if (left >= 0) throw new Error('no connection for kari@example.no');
    },
  });
  const deliver = async () => {
    notifier.deliver();
    await notifier.idle();
  };
  return {notifier, deliver, heard, keys, log, clock};
}

describe('the notifier', () => {
  it('tells everything that is pending, in order, once', async () => {
    const {deliver, heard} = shop(await storeWithNews());

    await deliver();
    await deliver();

    assert.deepEqual(heard, [told('created'), told('paid')]);
  });

  it('tells again after a growing pause until the shop took note', async () => {
    const {deliver, heard, clock} = shop(await storeWithNews(), 3);
    const tries: number[] = [];

    for (const time of [0, 999, 1_000, 2_999, 3_000, 6_999, 7_000]) {
      clock.time = time;
      await deliver();
      tries.push(heard.length);
    }

    assert.deepEqual(tries, [1, 1, 2, 2, 3, 3, 5]);
    assert.deepEqual(heard.at(-1), told('paid'));
  });

  it('gives each change of state a key that stays the same when it is told again', async () => {
    const {deliver, keys, clock} = shop(await storeWithNews(), 1);

    await deliver();
    clock.time = 1_000;
    await deliver();

    assert.deepEqual(keys, ['T12345678.s1:created', 'T12345678.s1:created', 'T12345678.s1:paid']);
  });

  it('tells again what a process was killed with, once its reservation ran out', async () => {
    const store = await storeWithNews();
    await store.takeNotification(0, 120_000);
    const {deliver, heard, clock} = shop(store);

    clock.time = 119_999;
    await deliver();
    const before = heard.length;
    clock.time = 120_000;
    await deliver();

    assert.equal(before, 0);
    assert.deepEqual(heard, [told('created'), told('paid')]);
  });

  it('tells of other purchases while the shop hangs on one', async () => {
    const store = await storeWithNews();
    await open(store, {...purchase, session_id: 'T12345678.s2'});
    await store.changePurchase('T12345678.s2', () => ({purchase, notify: [told('paid', 'T12345678.s2')]}));
    const heard: SettledPurchase[] = [];
    let end = (): void => undefined;
    const hung = new Promise<void>((resolve) => {
      end = resolve;
    });
    const onSettled = async (settled: SettledPurchase) => {
      heard.push(settled);
      if (settled.session_id === purchase.session_id) await hung;
    };
    const notifier = createNotifier({store, onSettled, now: () => 0, log: () => undefined});

    notifier.deliver();
    await until(() => heard.length === 2);
    end();
    await notifier.idle();

    assert.deepEqual(heard, [told('created'), told('paid', 'T12345678.s2'), told('paid')]);
  });

  it('finishes what it is telling when it is stopped, and begins nothing more', async () => {
    const store = await storeWithNews();
    const heard: SettledPurchase[] = [];
    let end = (): void => undefined;
    const working = new Promise<void>((resolve) => {
      end = resolve;
    });
    const onSettled = async (settled: SettledPurchase) => {
      heard.push(settled);
      await working;
    };
    const notifier = createNotifier({store, onSettled, now: () => 0, log: () => undefined});
    notifier.deliver();
    await until(() => heard.length === 1);

    const stopped = notifier.stop();
    end();
    await stopped;
    notifier.deliver();
    await notifier.idle();

    assert.deepEqual(heard, [told('created')]);
    assert.deepEqual((await store.takeNotification(0, 100))?.purchase, told('paid'));
  });

  it('tells what another process left untold', async () => {
    const store = await storeWithNews();
    const [dead, alive] = [shop(store, 2), shop(store)];
    await dead.deliver();

    alive.clock.time = 1_000;
    await alive.deliver();

    assert.deepEqual(alive.heard, [told('created'), told('paid')]);
  });

  it('tells nothing twice when two processes look at once', async () => {
    const store = await storeWithNews();
    const [one, other] = [shop(store), shop(store)];

    await Promise.all([one.deliver(), other.deliver()]);
    await one.deliver();

    const heard = [...one.heard, ...other.heard].map((each) => each.state);
    assert.deepEqual(heard.toSorted(), ['created', 'paid']);
  });

  it('logs a failure without what the shop said', async () => {
    const {deliver, log} = shop(await storeWithNews(), 1);

    await deliver();

    assert.equal(log[0]?.event, 'on-settled-failed');
    assert.equal(log[0]?.attempts, 1);
    assert.doesNotMatch(JSON.stringify(log), /kari/);
  });

  it('tells nothing twice when the store is too busy to note it at first', async () => {
    const store = await storeWithNews();
    const busy = [new Error('too many connections'), new Error('too many connections')];
    const finishNotification: PurchaseStore['finishNotification'] = async (notification) => {
      const error = busy.pop();
      if (error) throw error;
      await store.finishNotification(notification);
    };
    const {deliver, heard, clock} = shop({...store, finishNotification});

    await deliver();
    clock.time = 600_000;
    await deliver();

    assert.deepEqual(heard, [told('created'), told('paid')]);
  });

  it('survives a store that is away', async () => {
    const store = await storeWithNews();
    const away = {...store, takeNotification: () => Promise.reject(new Error('disk full'))};
    const {deliver, log} = shop(away);

    await deliver();

    assert.equal(log[0]?.event, 'notification-store-failed');
  });

  it('falls silent when its store was closed', async () => {
    const closed = {...memoryStore(), takeNotification: () => Promise.reject(new StoreClosedError())};
    const {deliver, log} = shop(closed);

    await deliver();
    await deliver();

    assert.deepEqual(log, []);
  });
});
