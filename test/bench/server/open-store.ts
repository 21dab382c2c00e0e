import type {PurchaseStore} from '../../../src/server.ts';
import {postgresStore, sqliteStore} from '../../../src/server-node.ts';

/** The store that a path or a PostgreSQL URL names. */
export function openStore(where: string): PurchaseStore {
  return where.startsWith('postgres://') ? postgresStore({connectionString: where}) : sqliteStore(where);
}
