import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import Database from 'better-sqlite3';
import {sqliteStore} from '../../../src/server/stores/sqlite-store.ts';
import {temporaryFile} from '../support/temporary-file.ts';
import {storeContract} from './store-contract.ts';
import {open, paid, purchase} from './store-fixtures.ts';

storeContract('SQLite store', () => sqliteStore(':memory:'));

const module = new URL('../../../src/server/stores/sqlite-store.ts', import.meta.url);
const run = promisify(execFile);

/** A handle of its own, as another process has one. */
function handle(path: string) {
  const store = sqliteStore(path);
  after(() => store.close());
  return store;
}

describe('a SQLite file', () => {
  it('keeps purchases from one process to the next', async () => {
    const path = temporaryFile('kept.db');
    const first = sqliteStore(path);
    await open(first);
    await first.changePurchase(purchase.session_id, () => ({purchase: paid}));
    await first.close();

    const second = handle(path);

    assert.deepEqual(await second.purchasesOfOrder('order-123'), [paid]);
  });

  it('lets two handles claim an order one at a time', async () => {
    const path = temporaryFile('claims.db');
    const handles = [handle(path), handle(path)];

    const taken = await Promise.all(
      handles.map((store, at) => store.claimOrder({merchant_reference: 'order-123', owner: `${at}`}, 0, 100)),
    );

    assert.deepEqual(taken.toSorted(), [false, true]);
  });

  it('says that others keep it busy, for now', async () => {
    const path = temporaryFile('busy.db');
    const store = handle(path);
    await open(store);
    const other = new Database(path);
    other.exec('begin immediate');

    const change = store.changePurchase(purchase.session_id, () => ({purchase: paid}));

    await assert.rejects(change, {code: 'store-unavailable', passing: true, message: /keep it busy/});
    other.close();
  });

  it('is opened beside another that is writing, once its tables are there', async () => {
    const path = temporaryFile('opened.db');
    await open(handle(path));
    const other = new Database(path);
    other.exec('begin immediate');

    const purchases = await handle(path).purchasesOfOrder('order-123');

    assert.equal(purchases.length, 1);
    other.close();
  });

  it('loses no change that two handles make at once', async () => {
    const path = temporaryFile('changes.db');
    const handles = [handle(path), handle(path)];
    await open(handle(path));

    await Promise.all(
      Array.from({length: 40}, (_, at) =>
        handles[at % 2]?.changePurchase(purchase.session_id, (current) => ({
          purchase: {...current, amount: current.amount + 1},
        })),
      ),
    );

    assert.equal((await handles[0]?.purchaseOfSession(purchase.session_id))?.amount, 50_040);
  });

  it('is made by several processes that start at once', async () => {
    const path = temporaryFile('started.db');
    const script = `
      import {sqliteStore} from '${module}';
      const store = sqliteStore(process.argv[1]);
      const taken = await store.claimOrder({merchant_reference: 'order-123', owner: String(process.pid)}, 0, 100);
      process.exitCode = taken ? 1 : 0;
    `;

    const processes = Array.from({length: 4}, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script, path], {stdio: 'inherit'}),
    );
    const exits = await Promise.all(processes.map(async (each) => (await once(each, 'exit'))[0]));

    assert.deepEqual(exits.toSorted(), [0, 0, 0, 1]);
  });

  it('holds no result token and no letter of an address', async () => {
    const path = temporaryFile('tables.db');
    await open(handle(path));

    const columns = new Database(path)
      .prepare(
        `select name from pragma_table_info('purchases') union select name from pragma_table_info('result_tokens')`,
      )
      .pluck()
      .all();

    assert.deepEqual(columns.toSorted(), [
      'amount',
      'authorized_at',
      'currency',
      'expires_at',
      'fingerprint',
      'id',
      'invoice',
      'merchant_reference',
      'opened_at',
      'purchased_at',
      'reason',
      'session_id',
      'status',
      'terms',
      'token_hash',
      'transaction_id',
      'transaction_status',
      'url',
      'version',
    ]);
  });

  it('of a development version is refused, not emptied', async () => {
    const path = temporaryFile('draft.db');
    const draft = new Database(path);
    draft.pragma('user_version = 2');
    draft.close();

    await assert.rejects(handle(path).purchasesOfOrder('order-123'), {
      code: 'store-unavailable',
      message: /draft\.db: a development version made it\. Keep it, and give another path\.$/,
    });
  });

  it('of a later version is refused', async () => {
    const path = temporaryFile('later.db');
    await open(handle(path));
    new Database(path).exec("insert into kysely_migration values ('2999 later', '2999-01-01T00:00:00.000Z')");

    await assert.rejects(handle(path).purchasesOfOrder('order-123'), {
      code: 'store-unavailable',
      message: /a later version of invoice-checkout/,
    });
  });

  it('stays closed', async () => {
    const store = sqliteStore(temporaryFile('closed.db'));
    await open(store);
    await store.close();

    await assert.rejects(store.purchasesOfOrder('order-123'), {code: 'store-closed'});
  });

  it('whose folder is missing says so', async () => {
    const path = temporaryFile('missing/folder.db');
    const store = sqliteStore(path);

    await assert.rejects(store.purchasesOfOrder('order-123'), /directory does not exist/);
  });

  for (const name of ['better-sqlite3', 'kysely']) {
    it(`says what to install when ${name} is missing`, async () => {
      const script = `
        import {registerHooks} from 'node:module';
        registerHooks({
          resolve(specifier, context, next) {
            if (specifier === '${name}') throw new Error('not found');
            return next(specifier, context);
          },
        });
        const {sqliteStore} = await import('${module}');
        console.log(await sqliteStore(':memory:').purchasesOfOrder('order-123').catch((error) => error.message));
      `;

      const {stdout} = await run(process.execPath, ['--input-type=module', '-e', script]);

      assert.equal(stdout, `sqliteStore needs ${name}. Install it: npm install better-sqlite3 kysely\n`);
    });
  }
});
