import type {Kysely} from 'kysely';
import {type CounterType, migrations} from './migrations.ts';
import type {PurchaseTables} from './purchase-tables.ts';
import {StoreUnavailableError} from './store-unavailable-error.ts';

/** What Kysely says of a step that it does not know, which is one of a later version of ours. */
const unknownStep = /previously executed migration .* is missing/;

/**
 * Takes the steps that a database has not taken yet. The caller sees to it that one process does so at a time.
 *
 * @param schema Where Kysely notes the steps taken, on databases that have schemas.
 * @throws StoreUnavailableError when a later version of the kit made the tables.
 */
export async function migrate(
  db: Kysely<PurchaseTables>,
  counter: CounterType,
  schema?: string,
): Promise<void> {
  const {Migrator} = await import('kysely/migration');
  const migrator = new Migrator({
    db,
    provider: {getMigrations: async () => migrations(counter)},
    ...(schema !== undefined && {migrationTableSchema: schema}),
  });
  const {error} = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (!(error instanceof Error && unknownStep.test(error.message))) throw error;
  throw new StoreUnavailableError(
    'The tables were made by a later version of invoice-checkout. Use that one.',
    {
      cause: error,
    },
  );
}
