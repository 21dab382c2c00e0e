export {type NodeHandler, toNodeHandler} from './server/node/to-node-handler.ts';
export {
  type PostgresPool,
  type PostgresStore,
  type PostgresStoreOptions,
  postgresStore,
} from './server/stores/postgres-store.ts';
export {type SqliteStore, sqliteStore} from './server/stores/sqlite-store.ts';
export {StoreClosedError} from './server/stores/store-closed-error.ts';
export {StoreUnavailableError} from './server/stores/store-unavailable-error.ts';
