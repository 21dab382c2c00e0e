import type {Database} from 'better-sqlite3';

/**
 * The steps that make the tables, oldest first. A step that was published is never edited: `user_version` counts
 * how many a file has taken.
 */
const steps = [
  `create table purchases (
     id integer primary key,
     session_id text not null unique,
     merchant_reference text not null,
     fingerprint text not null,
     amount integer not null,
     currency text not null,
     terms text not null,
     url text not null,
     opened_at integer not null,
     expires_at integer not null,
     status text not null,
     reason text,
     transaction_id text unique,
     transaction_status text,
     purchased_at integer,
     invoice text,
     version integer not null
   ) strict;
   create index purchases_of_order on purchases (merchant_reference);

   create table result_tokens (
     token_hash text primary key,
     session_id text not null references purchases (session_id)
   ) strict;

   create table order_claims (
     merchant_reference text primary key,
     owner text not null,
     held_until integer not null
   ) strict;

   create table notifications (
     id integer primary key,
     session_id text not null references purchases (session_id),
     merchant_reference text not null,
     transaction_id text not null,
     state text not null,
     attempts integer not null,
     due_at integer not null,
     done integer not null,
     unique (session_id, state)
   ) strict;
   create index notifications_due on notifications (due_at) where done = 0;`,

  'alter table purchases add column authorized_at integer',

  `create table invoice_attempts (
     merchant_reference text primary key,
     fingerprint text not null,
     amount integer not null,
     currency text not null,
     terms text not null,
     attempted_at integer not null
   ) strict;`,
];

/** Brings a database file up to date; several processes may do so at once. */
export function migrateSqlite(database: Database): void {
  const migrate = database.transaction(() => {
    const taken = Number(database.pragma('user_version', {simple: true}));
    for (const step of steps.slice(taken)) database.exec(step);
    database.pragma(`user_version = ${Math.max(taken, steps.length)}`);
  });
  migrate.immediate();
}
