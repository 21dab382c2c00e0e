import type {Kysely} from 'kysely';
import type {PurchaseStatus} from '../purchases/purchase-status.ts';
import {kyselyAttempts} from './kysely-attempts.ts';
import {keepsClaim, kyselyClaims} from './kysely-claims.ts';
import {kyselyNotifications, type TakingOptions} from './kysely-notifications.ts';
import {addToken, forgetOldTokens} from './kysely-tokens.ts';
import {fromRow, type PurchaseTables, toRow} from './purchase-tables.ts';
import type {OrderClaim, PurchaseChange, PurchasePage, PurchaseStore, StoredPurchase} from './purchases.ts';

/** Does work on a database that has its tables; from the start again where the database was too busy for it. */
export type OnDatabase = <Value>(work: (db: Database) => Promise<Value>) => Promise<Value>;

/** The tables of a store, or a transaction on them. */
export type Database = Kysely<PurchaseTables>;

/**
 * A store in SQL. Every transaction begins with a write, so that two processes never act on readings that the
 * other has made old.
 */
export function kyselyStore(onDatabase: OnDatabase, options: TakingOptions): PurchaseStore {
  return {
    ...kyselyNotifications(onDatabase, options),
    ...kyselyClaims(onDatabase),
    ...kyselyAttempts(onDatabase),
    openPurchase: (purchase, tokenHash, claim) =>
      onDatabase((db) => openPurchase(db, purchase, tokenHash, claim)),
    addResultToken: (session_id, token_hash) =>
      onDatabase(async (db) => {
        await addToken(db, session_id, token_hash);
        await forgetOldTokens(db, session_id);
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
    purchasesInStatus: (statuses, page) => onDatabase((db) => purchasesInStatus(db, statuses, page)),
    changePurchase: (sessionId, change) => onDatabase((db) => changePurchase(db, sessionId, change)),
  };
}

function purchases(db: Database) {
  return db.selectFrom('purchases').selectAll();
}

async function purchasesInStatus(
  db: Database,
  statuses: readonly PurchaseStatus[],
  {limit, afterSession, expiresAfter}: PurchasePage,
): Promise<readonly StoredPurchase[]> {
  if (statuses.length === 0) return [];
  let wanted = purchases(db).where('status', 'in', [...statuses]);
  if (expiresAfter !== undefined) wanted = wanted.where('expires_at', '>', expiresAfter);
  if (afterSession !== undefined)
    wanted = wanted.where('id', '>', (select) =>
      select.selectFrom('purchases').select('id').where('session_id', '=', afterSession),
    );
  return (await wanted.orderBy('id').limit(limit).execute()).map(fromRow);
}

function openPurchase(
  db: Database,
  purchase: StoredPurchase,
  token_hash: string | undefined,
  claim: OrderClaim,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (!(await keepsClaim(transaction, claim))) return false;
    const {merchant_reference} = claim;
    await transaction
      .insertInto('purchases')
      .values({...toRow(purchase), version: 0})
      .onConflict((conflict) => conflict.column('session_id').doNothing())
      .execute();
    if (token_hash !== undefined) await addToken(transaction, purchase.session_id, token_hash);
    await transaction
      .deleteFrom('invoice_attempts')
      .where('merchant_reference', '=', merchant_reference)
      .execute();
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
          .values({...told, attempts: 0, due_at: 0})
          .onConflict((conflict) => conflict.columns(['session_id', 'state']).doNothing())
          .execute();
      }
      return true;
    });
    if (written) return changed.purchase;
  }
}
