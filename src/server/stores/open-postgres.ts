import type {Kysely, PostgresPool as KyselyPool, PostgresPoolClient} from 'kysely';
import {loadPackage} from './load-package.ts';
import {migrate} from './migrate.ts';
import type {PostgresPool, PostgresStoreOptions} from './postgres-store.ts';
import type {PurchaseTables} from './purchase-tables.ts';

/** A PostgreSQL database with the store's tables. */
export interface OpenedPostgres {
  readonly db: Kysely<PurchaseTables>;
  /** Ends the connections, unless they are the shop's. */
  close(): Promise<void>;
}

const seconds = 1000;

/** Milliseconds; nothing may hold a row for longer than a claim or a reservation lasts. */
const limits = {
  connectionTimeoutMillis: 5 * seconds,
  statement_timeout: 10 * seconds,
  query_timeout: 15 * seconds,
  idle_in_transaction_session_timeout: 10 * seconds,
};

/** Any number; only the kit's own processes wait for each other by it. */
const migrationLock = 4_812_606_152;

/**
 * Connects to a PostgreSQL database and makes the tables that are missing.
 *
 * @throws StoreUnavailableError when a package is missing; what the database says is thrown as it is.
 */
export async function openPostgres(options: PostgresStoreOptions): Promise<OpenedPostgres> {
  const {schema = 'invoice_checkout'} = options;
  const needs = {store: 'postgresStore', packages: 'pg kysely'};
  const {Kysely, PostgresDialect, sql} = await loadPackage(() => import('kysely'), {
    ...needs,
    name: 'kysely',
  });
  const pool = await poolOf(options);
  const close = async () => {
    if (!('pool' in options)) await pool.end();
  };
  const root = new Kysely<PurchaseTables>({dialect: new PostgresDialect({pool: withHeardLosses(pool)})});
  try {
    await root.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
      await migrate(transaction.withSchema(schema), 'bigserial', schema);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {db: root.withSchema(schema), close};
}

async function poolOf(options: PostgresStoreOptions): Promise<PostgresPool> {
  if ('pool' in options) return options.pool;
  const {connectionString, maxConnections = 10} = options;
  const {default: pg} = await loadPackage(() => import('pg'), {
    store: 'postgresStore',
    name: 'pg',
    packages: 'pg kysely',
  });
  const pool = new pg.Pool({
    ...limits,
    connectionString,
    max: maxConnections,
    application_name: 'invoice-checkout',
    keepAlive: true,
    allowExitOnIdle: true,
  });
  pool.on('error', hear);
  return pool;
}

/** A connection that emits what happens to it. */
interface Client extends PostgresPoolClient {
  listeners(event: 'error'): unknown[];
  on(event: 'error', listener: () => void): unknown;
}

/**
 * The pool, handing out connections whose loss is heard. It fails what is asked of them, and is dealt with there; the
 * event beside it would end the process if nobody listened.
 */
function withHeardLosses(pool: PostgresPool): KyselyPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = (await pool.connect()) as Client;
      if (!client.listeners('error').includes(hear)) client.on('error', hear);
      return client;
    },
  };
}

function hear(): void {}
