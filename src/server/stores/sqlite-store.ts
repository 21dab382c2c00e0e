import type {Database as File} from 'better-sqlite3';
import type {Kysely} from 'kysely';
import {kyselyStore} from './kysely-store.ts';
import {loadPackage} from './load-package.ts';
import {migrate} from './migrate.ts';
import {migrations} from './migrations.ts';
import {preparedOnce} from './prepared-once.ts';
import type {PurchaseTables} from './purchase-tables.ts';
import type {PurchaseStore} from './purchases.ts';
import {StoreClosedError} from './store-closed-error.ts';
import {StoreUnavailableError} from './store-unavailable-error.ts';
import {tryAgain} from './try-again.ts';

/** Tries within the usual patience, and on a machine with a tenth of the time. */
const fewestTries = 30;

/** A store in one SQLite file. */
export interface SqliteStore extends PurchaseStore {
  /** Closes the file for good; whatever is asked afterwards throws a `StoreClosedError`. */
  close(): Promise<void>;
}

/**
 * Keeps purchases in one SQLite file, which processes on one machine may share. The file and its tables are made
 * when first needed; the folder must be there. Needs the packages better-sqlite3 and kysely.
 *
 * @param path Where the file is; `:memory:` for a store that ends with the process.
 * @throws StoreUnavailableError from its methods, when a package or the folder is missing, when the tables are not those
 * of this version, or when others keep the file busy for more than five seconds.
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
    // SQLite's own waiting for another process would stop every request of this one.
    ...kyselyStore(
      (work) => tryAgain(async () => work(await connect()), isBusy, fewestTries).catch(unlessBusy),
      {
        skipLocked: false,
      },
    ),
    async close() {
      closed = true;
      await (await opened)?.destroy();
    },
  };
}

async function open(path: string): Promise<Kysely<PurchaseTables>> {
  const needs = {store: 'sqliteStore', packages: 'better-sqlite3 kysely'};
  const [{default: Database}, {Kysely, SqliteDialect}] = await Promise.all([
    loadPackage(() => import('better-sqlite3'), {...needs, name: 'better-sqlite3'}),
    loadPackage(() => import('kysely'), {...needs, name: 'kysely'}),
    // What the steps need, so that nobody waits for it while the file is locked.
    loadPackage(() => import('kysely/migration'), {...needs, name: 'kysely'}),
  ]);
  const file = openFile(() => new Database(path, {timeout: 0}));
  try {
    file.pragma('journal_mode = wal');
    refuseDraft(file, path);
    const db = new Kysely<PurchaseTables>({dialect: new SqliteDialect({database: preparedOnce(file)})});
    if (!isMigrated(file)) {
      file.exec('begin immediate');
      await migrate(db, 'integer');
      file.exec('commit');
    }
    return db;
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Whether the tables are there: whoever comes later waits for nobody who writes, and keeps nobody waiting. */
function isMigrated(file: File): boolean {
  const noted = file.prepare("select 1 from sqlite_master where name = 'kysely_migration'").get();
  const taken = noted ? file.prepare('select name from kysely_migration').pluck().all() : [];
  return String(taken.toSorted()) === String(Object.keys(migrations('integer')).toSorted());
}

/** Files of development versions count their steps in `user_version`; their purchases are not thrown away. */
function refuseDraft(file: File, path: string): void {
  if (file.pragma('user_version', {simple: true}) === 0) return;
  throw new StoreUnavailableError(
    `sqliteStore cannot read ${path}: a development version made it. Keep it, and give another path.`,
  );
}

function openFile<Handle>(open: () => Handle): Handle {
  try {
    return open();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'its file cannot be opened';
    throw new StoreUnavailableError(`sqliteStore cannot be used: ${why}`, {cause});
  }
}

function unlessBusy(cause: unknown): never {
  if (!isBusy(cause)) throw cause;
  throw new StoreUnavailableError('sqliteStore cannot use its file now: others keep it busy', {
    cause,
    passing: true,
  });
}

function isBusy(error: unknown): boolean {
  return String((error as {code?: unknown}).code).startsWith('SQLITE_BUSY');
}
