import type {Database, OnDatabase} from './kysely-store.ts';
import type {Notification, PurchaseStore} from './purchases.ts';

/** How a database hands out what many processes ask for at once. */
export interface TakingOptions {
  /** Whether it passes over what another process is just taking; one that lets a single process write need not. */
  readonly skipLocked: boolean;
}

/**
 * The part of a store in SQL that hands out what the shop is to be told. Taking is one statement, so that two
 * processes never take the same.
 */
export function kyselyNotifications(
  onDatabase: OnDatabase,
  options: TakingOptions,
): Pick<PurchaseStore, 'takeNotification' | 'finishNotification' | 'postponeNotification'> {
  return {
    takeNotification: (now, until) => onDatabase((db) => takeNotification(db, now, until, options)),
    finishNotification: ({id}) =>
      onDatabase(async (db) => {
        await db.updateTable('notifications').set({due_at: null}).where('id', '=', Number(id)).execute();
      }),
    postponeNotification: ({id, attempts}, until) =>
      onDatabase(async (db) => {
        await db
          .updateTable('notifications')
          .set({due_at: until})
          .where('id', '=', Number(id))
          .where('attempts', '=', attempts + 1)
          .where('due_at', 'is not', null)
          .execute();
      }),
  };
}

/** What is new comes before what failed; what another of its session has to precede waits. */
async function takeNotification(
  db: Database,
  now: number,
  until: number,
  {skipLocked}: TakingOptions,
): Promise<Notification | undefined> {
  const row = await db
    .updateTable('notifications')
    .set((taken) => ({due_at: until, attempts: taken('attempts', '+', 1)}))
    .where('id', '=', (select) =>
      select
        .selectFrom('notifications as next')
        .select('next.id')
        .where('next.due_at', '<=', now)
        .where(({not, exists, selectFrom}) =>
          not(
            exists(
              selectFrom('notifications as earlier')
                .select('earlier.id')
                .whereRef('earlier.session_id', '=', 'next.session_id')
                .whereRef('earlier.id', '<', 'next.id')
                .where('earlier.due_at', 'is not', null),
            ),
          ),
        )
        .orderBy('next.due_at')
        .orderBy('next.id')
        .limit(1)
        .$if(skipLocked, (query) => query.forUpdate().skipLocked()),
    )
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const {id, attempts, merchant_reference, session_id, transaction_id, state} = row;
  const purchase = {merchant_reference, session_id, transaction_id, state};
  return {id: String(id), attempts: attempts - 1, purchase};
}
