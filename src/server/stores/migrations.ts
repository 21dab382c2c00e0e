import type {Kysely} from 'kysely';
import type {Migration} from 'kysely/migration';

/** How a database writes the type of a number that it counts up by itself. */
export type CounterType = 'integer' | 'bigserial';

/**
 * The steps that make the tables of a store, by name, in the order of their names. A step that was published is never
 * edited: what changes later is a further step.
 */
export function migrations(counter: CounterType): Record<string, Migration> {
  return {
    '2026-11-21 purchases': {up: (db) => makePurchases(db, counter)},
    '2026-11-21 work': {up: (db) => makeWork(db, counter)},
  };
}

async function makePurchases({schema}: Kysely<unknown>, counter: CounterType): Promise<void> {
  await schema
    .createTable('purchases')
    .addColumn('id', counter, (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull().unique())
    .addColumn('merchant_reference', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('amount', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('transaction_id', 'text', (column) => column.unique())
    .addColumn('transaction_status', 'text')
    .addColumn('purchased_at', 'bigint')
    .addColumn('authorized_at', 'bigint')
    .addColumn('invoice', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const index = (name: string, columns: string[]) =>
    schema.createIndex(name).on('purchases').columns(columns).execute();
  await index('purchases_of_order', ['merchant_reference', 'id']);
  await index('purchases_in_status', ['status', 'id']);
  await index('purchases_expired_in_status', ['status', 'expires_at']);

  await schema
    .createTable('result_tokens')
    .addColumn('id', counter, (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('session_id', 'text', (column) => column.notNull().references('purchases.session_id'))
    .execute();
  await schema
    .createIndex('result_tokens_of_session')
    .on('result_tokens')
    .columns(['session_id', 'id'])
    .execute();
}

async function makeWork({schema}: Kysely<unknown>, counter: CounterType): Promise<void> {
  await schema
    .createTable('order_claims')
    .addColumn('merchant_reference', 'text', (column) => column.primaryKey())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('held_until', 'bigint', (column) => column.notNull())
    .execute();

  await schema
    .createTable('invoice_attempts')
    .addColumn('merchant_reference', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('amount', 'bigint', (column) => column.notNull())
    .addColumn('currency', 'text', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('attempted_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('invoice_attempts_by_age')
    .on('invoice_attempts')
    .columns(['attempted_at'])
    .execute();

  await schema
    .createTable('notifications')
    .addColumn('id', counter, (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) => column.notNull().references('purchases.session_id'))
    .addColumn('merchant_reference', 'text', (column) => column.notNull())
    .addColumn('transaction_id', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addUniqueConstraint('notifications_once', ['session_id', 'state'])
    .execute();
  const pending = (name: string, columns: string[]) =>
    schema.createIndex(name).on('notifications').columns(columns).where('due_at', 'is not', null).execute();
  await pending('notifications_due', ['due_at', 'id']);
  await pending('notifications_of_session', ['session_id', 'id']);
}
