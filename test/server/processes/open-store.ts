import {postgresStore} from '../../../src/server/stores/postgres-store.ts';
import {type SqliteStore, sqliteStore} from '../../../src/server/stores/sqlite-store.ts';

/** A store by its place: a connection string of PostgreSQL, or the path of a SQLite file. */
export function openStore(place: string, maxConnections: number): SqliteStore {
  return place.startsWith('postgres:')
    ? postgresStore({connectionString: place, maxConnections})
    : sqliteStore(place);
}
