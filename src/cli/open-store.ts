import {postgresStore} from '../server/stores/postgres-store.ts';
import type {PurchaseStore} from '../server/stores/purchases.ts';
import {sqliteStore} from '../server/stores/sqlite-store.ts';

/** A store that is closed when the command ends. */
export type CommandStore = PurchaseStore & {close(): Promise<void>};

/** The store that `--store` names: a PostgreSQL database by its URL, a SQLite file by its path. */
export function openStore(where: string): CommandStore {
  return /^postgres(ql)?:\/\//.test(where) ? postgresStore({connectionString: where}) : sqliteStore(where);
}
