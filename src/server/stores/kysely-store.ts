import type {Kysely} from 'kysely';
import {fromRow, type PurchaseTables, toRow} from './purchase-tables.ts';
import type {PurchaseStore} from './purchases.ts';

/**
 * A store in SQL. Every transaction begins with a write, so that two processes never hold readings that the other
 * has made old.
 *
 * @param connect Opens the database, its tables in place, when it is first needed.
 */
export function kyselyStore(connect: () => Promise<Kysely<PurchaseTables>>): PurchaseStore {
  return {
    async claimOrder({merchant_reference, owner}, now, until) {
      const db = await connect();
      const {numInsertedOrUpdatedRows = 0n} = await db
        .insertInto('order_claims')
        .values({merchant_reference, owner, held_until: until})
        .onConflict((conflict) =>
          conflict
            .column('merchant_reference')
            .doUpdateSet({owner, held_until: until})
            .where((where) =>
              where.or([
                where('order_claims.held_until', '<=', now),
                where('order_claims.owner', '=', owner),
              ]),
            ),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    },

    async releaseOrder({merchant_reference, owner}) {
      const db = await connect();
      await db
        .deleteFrom('order_claims')
        .where('merchant_reference', '=', merchant_reference)
        .where('owner', '=', owner)
        .execute();
    },

    async openPurchase(purchase, tokenHash, {merchant_reference, owner}) {
      const db = await connect();
      return db.transaction().execute(async (transaction) => {
        const {numUpdatedRows} = await transaction
          .updateTable('order_claims')
          .set({owner})
          .where('merchant_reference', '=', merchant_reference)
          .where('owner', '=', owner)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        await transaction
          .insertInto('purchases')
          .values({...toRow(purchase), version: 0})
          .execute();
        await transaction
          .insertInto('result_tokens')
          .values({token_hash: tokenHash, session_id: purchase.session_id})
          .execute();
        return true;
      });
    },

    async addResultToken(sessionId, tokenHash) {
      const db = await connect();
      await db.insertInto('result_tokens').values({token_hash: tokenHash, session_id: sessionId}).execute();
    },

    async purchasesOfOrder(reference) {
      const db = await connect();
      const rows = await db
        .selectFrom('purchases')
        .selectAll()
        .where('merchant_reference', '=', reference)
        .orderBy('id', 'desc')
        .execute();
      return rows.map(fromRow);
    },

    async purchaseOfSession(sessionId) {
      const db = await connect();
      const row = await db
        .selectFrom('purchases')
        .selectAll()
        .where('session_id', '=', sessionId)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async purchaseOfToken(tokenHash) {
      const db = await connect();
      const row = await db
        .selectFrom('result_tokens')
        .innerJoin('purchases', 'purchases.session_id', 'result_tokens.session_id')
        .selectAll('purchases')
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      return row && fromRow(row);
    },

    async changePurchase(sessionId, change) {
      const db = await connect();
      for (;;) {
        const row = await db
          .selectFrom('purchases')
          .selectAll()
          .where('session_id', '=', sessionId)
          .executeTakeFirstOrThrow();
        const current = fromRow(row);
        const changed = change(current);
        if (changed === undefined) return current;
        const written = await db.transaction().execute(async (transaction) => {
          const {numUpdatedRows} = await transaction
            .updateTable('purchases')
            .set({...toRow(changed.purchase), version: row.version + 1})
            .where('session_id', '=', sessionId)
            .where('version', '=', row.version)
            .executeTakeFirstOrThrow();
          if (numUpdatedRows > 0n && changed.notify !== undefined) {
            await transaction
              .insertInto('notifications')
              .values({...changed.notify, attempts: 0, due_at: 0, done: 0})
              .onConflict((conflict) => conflict.columns(['session_id', 'state']).doNothing())
              .execute();
          }
          return numUpdatedRows > 0n;
        });
        if (written) return changed.purchase;
      }
    },

    async takeNotification(now, until) {
      const db = await connect();
      const row = await db
        .updateTable('notifications')
        .set({due_at: until})
        .where('id', '=', (select) =>
          select
            .selectFrom('notifications as next')
            .select('next.id')
            .where('next.done', '=', 0)
            .where('next.due_at', '<=', now)
            .where((where) =>
              where.not(
                where.exists(
                  where
                    .selectFrom('notifications as earlier')
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
    },

    async finishNotification(id) {
      const db = await connect();
      await db.updateTable('notifications').set({done: 1}).where('id', '=', Number(id)).execute();
    },

    async postponeNotification(id, until) {
      const db = await connect();
      await db
        .updateTable('notifications')
        .set((row) => ({due_at: until, attempts: row('attempts', '+', 1)}))
        .where('id', '=', Number(id))
        .execute();
    },
  };
}
