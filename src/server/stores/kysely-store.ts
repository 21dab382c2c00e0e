import type {Kysely} from 'kysely';
import {kyselyNotifications} from './kysely-notifications.ts';
import {fromRow, type PurchaseTables, toRow} from './purchase-tables.ts';
import type {OrderClaim, PurchaseChange, PurchaseStore, StoredPurchase} from './purchases.ts';

/** Does work on a database that has its tables; from the start again where the database was too busy for it. */
export type OnDatabase = <Value>(work: (db: Database) => Promise<Value>) => Promise<Value>;

type Database = Kysely<PurchaseTables>;

/**
 * A store in SQL. Every transaction begins with a write, so that two processes never act on readings that the
 * other has made old.
 */
export function kyselyStore(onDatabase: OnDatabase): PurchaseStore {
  return {
    ...kyselyNotifications(onDatabase),
    claimOrder: (claim, now, until) => onDatabase((db) => claimOrder(db, claim, now, until)),
    releaseOrder: (claim) =>
      onDatabase(async (db) => {
        await db
          .deleteFrom('order_claims')
          .where('merchant_reference', '=', claim.merchant_reference)
          .where('owner', '=', claim.owner)
          .execute();
      }),
    openPurchase: (purchase, tokenHash, claim) =>
      onDatabase((db) => openPurchase(db, purchase, tokenHash, claim)),
    addResultToken: (session_id, token_hash) =>
      onDatabase(async (db) => {
        await db.insertInto('result_tokens').values({token_hash, session_id}).execute();
      }),
    purchasesOfOrder: (reference) =>
      onDatabase(async (db) => {
        const ofOrder = purchases(db).where('merchant_reference', '=', reference);
        return (await ofOrder.orderBy('id', 'desc').execute()).map(fromRow);
      }),
    purchaseOfSession: (sessionId) =>
      onDatabase(async (db) => {
        const row = await purchases(db).where('session_id', '=', sessionId).executeTakeFirst();
        return row && fromRow(row);
      }),
    purchaseOfToken: (tokenHash) =>
      onDatabase(async (db) => {
        const row = await purchases(db)
          .where('session_id', '=', (select) =>
            select.selectFrom('result_tokens').select('session_id').where('token_hash', '=', tokenHash),
          )
          .executeTakeFirst();
        return row && fromRow(row);
      }),
    changePurchase: (sessionId, change) => onDatabase((db) => changePurchase(db, sessionId, change)),
  };
}

function purchases(db: Database) {
  return db.selectFrom('purchases').selectAll();
}

async function claimOrder(db: Database, claim: OrderClaim, now: number, until: number): Promise<boolean> {
  const {merchant_reference, owner} = claim;
  const {numInsertedOrUpdatedRows = 0n} = await db
    .insertInto('order_claims')
    .values({merchant_reference, owner, held_until: until})
    .onConflict((conflict) =>
      conflict
        .column('merchant_reference')
        .doUpdateSet({owner, held_until: until})
        .where(({eb, or}) =>
          or([eb('order_claims.held_until', '<=', now), eb('order_claims.owner', '=', owner)]),
        ),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

function openPurchase(
  db: Database,
  purchase: StoredPurchase,
  token_hash: string,
  {merchant_reference, owner}: OrderClaim,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('order_claims')
      .set({owner})
      .where('merchant_reference', '=', merchant_reference)
      .where('owner', '=', owner)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return false;
    const row = {...toRow(purchase), version: 0};
    await transaction.insertInto('purchases').values(row).execute();
    const {session_id} = purchase;
    await transaction.insertInto('result_tokens').values({token_hash, session_id}).execute();
    return true;
  });
}

async function changePurchase(
  db: Database,
  sessionId: string,
  change: PurchaseChange,
): Promise<StoredPurchase> {
  for (;;) {
    const row = await purchases(db).where('session_id', '=', sessionId).executeTakeFirstOrThrow();
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
      if (numUpdatedRows === 0n) return false;
      for (const told of changed.notify ?? []) {
        await transaction
          .insertInto('notifications')
          .values({...told, attempts: 0, due_at: 0, done: 0})
          .onConflict((conflict) => conflict.columns(['session_id', 'state']).doNothing())
          .execute();
      }
      return true;
    });
    if (written) return changed.purchase;
  }
}
