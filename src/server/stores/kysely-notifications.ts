import type {OnDatabase} from './kysely-store.ts';
import type {PurchaseStore} from './purchases.ts';

/**
 * The part of a store in SQL that hands out what the shop is to be told. Taking is one statement, so that two
 * processes never take the same.
 */
export function kyselyNotifications(
  onDatabase: OnDatabase,
): Pick<PurchaseStore, 'takeNotification' | 'finishNotification' | 'postponeNotification'> {
  return {
    takeNotification: (now, until) =>
      onDatabase(async (db) => {
        const row = await db
          .updateTable('notifications')
          .set({due_at: until})
          .where('id', '=', (select) =>
            select
              .selectFrom('notifications as next')
              .select('next.id')
              .where('next.done', '=', 0)
              .where('next.due_at', '<=', now)
              .where(({not, exists, selectFrom}) =>
                not(
                  exists(
                    selectFrom('notifications as earlier')
                      .select('earlier.id')
                      .whereRef('earlier.session_id', '=', 'next.session_id')
                      .whereRef('earlier.id', '<', 'next.id')
                      .where('earlier.done', '=', 0),
                  ),
                ),
              )
              .orderBy('next.id')
              .limit(1),
          )
          .returningAll()
          .executeTakeFirst();
        if (row === undefined) return undefined;
        const {id, attempts, merchant_reference, session_id, transaction_id, state} = row;
        return {id: String(id), attempts, purchase: {merchant_reference, session_id, transaction_id, state}};
      }),
    finishNotification: (id) =>
      onDatabase(async (db) => {
        await db.updateTable('notifications').set({done: 1}).where('id', '=', Number(id)).execute();
      }),
    postponeNotification: (id, until) =>
      onDatabase(async (db) => {
        await db
          .updateTable('notifications')
          .set((row) => ({due_at: until, attempts: row('attempts', '+', 1)}))
          .where('id', '=', Number(id))
          .execute();
      }),
  };
}
