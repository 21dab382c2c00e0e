import type {Kysely} from 'kysely';
import {kyselyStore} from './kysely-store.ts';
import {openPostgres} from './open-postgres.ts';
import {isPassing, reasonOf} from './postgres-failure.ts';
import type {PurchaseTables} from './purchase-tables.ts';
import type {PurchaseStore} from './purchases.ts';
import {StoreClosedError} from './store-closed-error.ts';
import {StoreUnavailableError} from './store-unavailable-error.ts';
import {tryAgain} from './try-again.ts';

/** A pool of node-postgres, as `new Pool()` of the package pg makes it. */
export interface PostgresPool {
  connect(): Promise<unknown>;
  end(): Promise<void>;
  readonly options: object;
}

/** Where a PostgreSQL store keeps its tables: in a database that it connects to, or that the shop already does. */
export type PostgresStoreOptions = {
  /** Where the tables are, apart from the shop's own; made when missing. `invoice_checkout` when left out. */
  readonly schema?: string;
} & (
  | {
      /** `postgres://user:password@host:5432/database`. */
      readonly connectionString: string;
      /** Connections that this process opens at most; 10 when left out. */
      readonly maxConnections?: number;
    }
  | {
      /** The shop's own pool, which the store leaves open. */
      readonly pool: PostgresPool;
    }
);

/** A store in a PostgreSQL database. */
export interface PostgresStore extends PurchaseStore {
  /** Ends the store's own connections for good; whatever is asked afterwards throws a `StoreClosedError`. */
  close(): Promise<void>;
}

/**
 * Keeps purchases in PostgreSQL 12 or later, which any number of processes on any number of machines may share; their
 * clocks should agree within five seconds. The schema and its tables are made when first needed, once, however many
 * processes start together. Every method may be repeated, so what fails in passing is tried again for five seconds.
 * Needs the packages pg and kysely.
 *
 * @throws StoreUnavailableError from its methods, when a package is missing, when the database cannot be reached or
 * used, or when a later version made the tables; its `cause` has the details.
 */
export function postgresStore(options: PostgresStoreOptions): PostgresStore {
  let opened: ReturnType<typeof openPostgres> | undefined;
  let closing: Promise<void> | undefined;
  const connect = async (): Promise<Kysely<PurchaseTables>> => {
    if (closing) throw new StoreClosedError();
    opened ??= openPostgres(options).catch((error: unknown) => {
      opened = undefined;
      throw isPassing(error) ? error : unavailable('cannot be used', error);
    });
    return (await opened).db;
  };
  return {
    ...kyselyStore(
      (work) =>
        tryAgain(async () => work(await connect()), isPassing).catch((error: unknown) => {
          throw isPassing(error) ? unavailable('cannot reach its database', error, true) : error;
        }),
      {skipLocked: true},
    ),
    close() {
      closing ??= Promise.resolve(opened).then((database) => database?.close());
      return closing;
    },
  };
}

function unavailable(what: string, cause: unknown, passing = false): StoreUnavailableError {
  if (cause instanceof StoreUnavailableError) return cause;
  return new StoreUnavailableError(`postgresStore ${what}: ${reasonOf(cause)}`, {cause, passing});
}
