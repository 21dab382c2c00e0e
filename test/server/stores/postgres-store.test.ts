import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import pg from 'pg';
import {postgresStore} from '../../../src/server/stores/postgres-store.ts';
import type {StoredPurchase} from '../../../src/server/stores/purchases.ts';
import {startPostgres} from '../../support/start-postgres.ts';
import {storeContract} from './store-contract.ts';
import {claim, open, paid, purchase, rival, told} from './store-fixtures.ts';

const postgres = await startPostgres();
const {connectionString} = postgres;
const opened: {close(): Promise<void>}[] = [];
after(async () => {
  await Promise.all(opened.map((store) => store.close()));
  postgres.stop();
});

let schemas = 0;

/** A schema of its own in the one database. */
function newSchema(): string {
  schemas += 1;
  return `store_${process.pid}_${schemas}`;
}

/** A store with connections of its own, as another process has them. */
function handle(schema: string, maxConnections = 2) {
  const store = postgresStore({connectionString, schema, maxConnections});
  opened.push(store);
  return store;
}

storeContract('PostgreSQL store', () => handle(newSchema()));

const module = new URL('../../../src/server/stores/postgres-store.ts', import.meta.url);
const run = promisify(execFile);

describe('a PostgreSQL store', () => {
  it('keeps purchases from one process to the next', async () => {
    const schema = newSchema();
    const first = handle(schema);
    await open(first);
    await first.changePurchase(purchase.session_id, () => ({purchase: paid}));
    await first.close();

    const purchases = await handle(schema).purchasesOfOrder('order-123');

    assert.deepEqual(purchases, [paid]);
  });

  it('uses a pool of the shop, and leaves it open', async () => {
    const pool = new pg.Pool({connectionString, max: 2});
    const store = postgresStore({pool, schema: newSchema()});
    await open(store);

    await store.close();
    const {rows} = await pool.query('select 1 as one');
    await pool.end();

    assert.deepEqual(rows, [{one: 1}]);
  });

  it('keeps its tables apart from those of the shop', async () => {
    const pool = new pg.Pool({connectionString, max: 1});
    const store = postgresStore({pool});

    await store.purchasesOfOrder('order-123');
    const {rows} = await pool.query(
      `select distinct table_schema from information_schema.tables where table_name = 'notifications'
       and table_schema in ('public', 'invoice_checkout')`,
    );
    await pool.end();

    assert.deepEqual(rows, [{table_schema: 'invoice_checkout'}]);
  });

  it('makes its tables once when several processes start together', async () => {
    const script = `
      import {postgresStore} from '${module}';
      const store = postgresStore({connectionString: process.argv[1], schema: process.argv[2]});
      const taken = await store.claimOrder({merchant_reference: 'order-123', owner: String(process.pid)}, 0, 100);
      await store.close();
      process.exitCode = taken ? 1 : 0;
    `;
    const parameters = ['--input-type=module', '-e', script, connectionString, newSchema()];

    const processes = Array.from({length: 4}, () => spawn(process.execPath, parameters, {stdio: 'inherit'}));
    const exits = await Promise.all(processes.map(async (each) => (await once(each, 'exit'))[0]));

    assert.deepEqual(exits.toSorted(), [0, 0, 0, 1]);
  });

  it('lets many handles claim an order one at a time', async () => {
    const schema = newSchema();
    const handles = Array.from({length: 6}, () => handle(schema));

    const taken = await Promise.all(
      handles.map((store, at) => store.claimOrder({merchant_reference: 'order-123', owner: `${at}`}, 0, 100)),
    );

    assert.equal(taken.filter(Boolean).length, 1);
  });

  it('lets no purchase in under a claim that another takes at the same time', async () => {
    const schema = newSchema();
    const [one, other] = [handle(schema), handle(schema)];
    await one.claimOrder(claim, 0, 100);

    const [added] = await Promise.all([
      one.openPurchase(purchase, 'hash', claim),
      other.claimOrder(rival, 100, 200),
    ]);

    assert.deepEqual(await other.purchasesOfOrder('order-123'), added ? [purchase] : []);
    assert.equal(await one.openPurchase({...purchase, session_id: 'T12345678.s2'}, 'late', claim), false);
  });

  it('loses no change that many handles make at once', async () => {
    const schema = newSchema();
    const handles = Array.from({length: 4}, () => handle(schema));
    await open(handle(schema));
    const addOne = (current: StoredPurchase) => ({purchase: {...current, amount: current.amount + 1}});

    await Promise.all(
      Array.from({length: 40}, (_, at) => handles[at % 4]?.changePurchase(purchase.session_id, addOne)),
    );

    assert.equal((await handles[0]?.purchaseOfSession(purchase.session_id))?.amount, 50_040);
  });

  it('hands each notification to one of many handles that ask at once', async () => {
    const schema = newSchema();
    const handles = Array.from({length: 4}, () => handle(schema));
    const sessions = Array.from({length: 12}, (_, at) => `s${at}`);
    const store = handle(schema);
    for (const session_id of sessions) {
      await open(store, {...purchase, session_id});
      await store.changePurchase(session_id, (current) => ({
        purchase: current,
        notify: [told('created', session_id)],
      }));
    }

    const taken = await Promise.all(
      Array.from({length: 48}, (_, at) => handles[at % 4]?.takeNotification(0, 100)),
    );
    const rest = await Promise.all(sessions.map(() => store.takeNotification(0, 100)));

    const sessionsTold = [...taken, ...rest].flatMap((each) => each?.purchase.session_id ?? []);
    assert.deepEqual(sessionsTold.toSorted(), sessions.toSorted());
  });

  it('goes on when the server was restarted', async () => {
    const store = handle(newSchema());
    await open(store);

    postgres.restart();
    const purchases = await store.purchasesOfOrder('order-123');

    assert.deepEqual(purchases, [purchase]);
  });

  it('says that its database cannot be reached', async () => {
    const store = postgresStore({connectionString: 'postgres://shop:hidden@127.0.0.1:1/shop'});

    await assert.rejects(
      store.purchasesOfOrder('order-123'),
      (error: Error & {code?: string; passing?: boolean}) => {
        assert.equal(error.code, 'store-unavailable');
        assert.equal(error.passing, true);
        assert.match(error.message, /^postgresStore cannot reach its database: .*ECONNREFUSED/);
        assert.doesNotMatch(error.message, /hidden/);
        assert.ok(error.cause);
        return true;
      },
    );
  });

  it('says that its database does not exist', async () => {
    const store = postgresStore({connectionString: connectionString.replace(/\w+$/, 'nowhere')});

    await assert.rejects(store.purchasesOfOrder('order-123'), {
      code: 'store-unavailable',
      passing: false,
      message: 'postgresStore cannot be used: database "nowhere" does not exist',
    });
  });

  it('refuses tables of a later version', async () => {
    const schema = newSchema();
    await open(handle(schema));
    const pool = new pg.Pool({connectionString, max: 1});
    await pool.query(
      `insert into ${schema}.kysely_migration values ('2999 later', '2999-01-01T00:00:00.000Z')`,
    );
    await pool.end();

    await assert.rejects(handle(schema).purchasesOfOrder('order-123'), {
      code: 'store-unavailable',
      message: /a later version of invoice-checkout/,
    });
  });

  it('stays closed', async () => {
    const store = handle(newSchema());
    await open(store);
    await store.close();

    await assert.rejects(store.purchasesOfOrder('order-123'), {code: 'store-closed'});
  });

  for (const name of ['pg', 'kysely']) {
    it(`says what to install when ${name} is missing`, async () => {
      const script = `
        import {registerHooks} from 'node:module';
        registerHooks({
          resolve(specifier, context, next) {
            if (specifier === '${name}') throw new Error('not found');
            return next(specifier, context);
          },
        });
        const {postgresStore} = await import('${module}');
        const store = postgresStore({connectionString: 'postgres://127.0.0.1:1/shop'});
        console.log(await store.purchasesOfOrder('order-123').catch((error) => error.message));
      `;

      const {stdout} = await run(process.execPath, ['--input-type=module', '-e', script]);

      assert.equal(stdout, `postgresStore needs ${name}. Install it: npm install pg kysely\n`);
    });
  }
});
