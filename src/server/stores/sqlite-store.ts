import {kyselyStore} from './kysely-store.ts';
import type {PurchaseTables} from './purchase-tables.ts';
import type {PurchaseStore} from './purchases.ts';
import {migrateSqlite} from './sqlite-schema.ts';

/** A store in one SQLite file. */
export interface SqliteStore extends PurchaseStore {
  /** Closes the file. */
  close(): Promise<void>;
}

/**
 * Keeps purchases in one SQLite file, which processes on one machine may share. The file and its tables are made
 * when first needed.
 *
 * @param path Where the file is; `:memory:` for a store that ends with the process.
 */
export function sqliteStore(path: string): SqliteStore {
  let opened: ReturnType<typeof open> | undefined;
  const connect = () => {
    opened ??= open(path).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    ...kyselyStore(connect),
    async close() {
      const db = await opened;
      opened = undefined;
      await db?.destroy();
    },
  };
}

async function open(path: string) {
  const [{default: Database}, {Kysely, SqliteDialect}] = await Promise.all([
    load('better-sqlite3', () => import('better-sqlite3')),
    load('kysely', () => import('kysely')),
  ]);
  const database = new Database(path);
  database.pragma('busy_timeout = 5000');
  database.pragma('journal_mode = wal');
  migrateSqlite(database);
  return new Kysely<PurchaseTables>({dialect: new SqliteDialect({database})});
}

async function load<Module>(name: string, module: () => Promise<Module>): Promise<Module> {
  return module().catch((cause: unknown) => {
    throw new Error(`sqliteStore needs ${name}. Install it: npm install better-sqlite3 kysely`, {cause});
  });
}
