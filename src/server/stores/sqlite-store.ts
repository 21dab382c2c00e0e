import type {Kysely} from 'kysely';
import {kyselyStore} from './kysely-store.ts';
import type {PurchaseTables} from './purchase-tables.ts';
import type {PurchaseStore} from './purchases.ts';
import {migrateSqlite} from './sqlite-schema.ts';
import {StoreClosedError} from './store-closed-error.ts';
import {StoreUnavailableError} from './store-unavailable-error.ts';

/** A store in one SQLite file. */
export interface SqliteStore extends PurchaseStore {
  /** Closes the file for good; whatever is asked afterwards throws a `StoreClosedError`. */
  close(): Promise<void>;
}

/** Milliseconds a busy file is waited for. */
const patience = 5_000;

/**
 * Keeps purchases in one SQLite file, which processes on one machine may share. The file and its tables are made
 * when first needed; the folder must be there. Needs the packages better-sqlite3 and kysely.
 *
 * @param path Where the file is; `:memory:` for a store that ends with the process.
 * @throws StoreUnavailableError from its methods, when a package or the folder is missing.
 */
export function sqliteStore(path: string): SqliteStore {
  let opened: Promise<Kysely<PurchaseTables>> | undefined;
  let closed = false;
  const connect = async () => {
    if (closed) throw new StoreClosedError();
    opened ??= open(path).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    ...kyselyStore((work) => whenFree(async () => work(await connect()))),
    async close() {
      closed = true;
      await (await opened)?.destroy();
    },
  };
}

async function open(path: string): Promise<Kysely<PurchaseTables>> {
  const [{default: Database}, {Kysely, SqliteDialect}] = await Promise.all([
    load('better-sqlite3', () => import('better-sqlite3')),
    load('kysely', () => import('kysely')),
  ]);
  const database = openFile(() => new Database(path, {timeout: 0}));
  try {
    database.pragma('journal_mode = wal');
    migrateSqlite(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return new Kysely<PurchaseTables>({dialect: new SqliteDialect({database})});
}

function openFile<Handle>(open: () => Handle): Handle {
  try {
    return open();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'its file cannot be opened';
    throw new StoreUnavailableError(`sqliteStore cannot be used: ${why}`, {cause});
  }
}

async function load<Module>(name: string, module: () => Promise<Module>): Promise<Module> {
  return module().catch((cause: unknown) => {
    const remedy = 'Install it: npm install better-sqlite3 kysely';
    throw new StoreUnavailableError(`sqliteStore needs ${name}. ${remedy}`, {cause});
  });
}

/** Waits without blocking the process while another one writes: SQLite's own waiting would stop every request. */
async function whenFree<Value>(work: () => Promise<Value>): Promise<Value> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const {code} = error as {code?: unknown};
      if (!String(code).startsWith('SQLITE_BUSY') || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }
}
