import {keepsClaim} from './kysely-claims.ts';
import type {Database, OnDatabase} from './kysely-store.ts';
import {fromAttemptRow, toAttemptRow} from './purchase-tables.ts';
import type {InvoiceAttempt, OrderClaim, PurchaseStore} from './purchases.ts';

/** The part of a store in SQL that remembers invoices which were asked for and are not stored yet. */
export function kyselyAttempts(
  onDatabase: OnDatabase,
): Pick<PurchaseStore, 'beginAttempt' | 'endAttempt' | 'attemptOfOrder' | 'attemptsBefore'> {
  return {
    beginAttempt: (attempt, claim) => onDatabase((db) => beginAttempt(db, attempt, claim)),
    endAttempt: (reference) =>
      onDatabase(async (db) => {
        await db.deleteFrom('invoice_attempts').where('merchant_reference', '=', reference).execute();
      }),
    attemptOfOrder: (reference) =>
      onDatabase(async (db) => {
        const ofOrder = attempts(db).where('merchant_reference', '=', reference);
        const row = await ofOrder.executeTakeFirst();
        return row && fromAttemptRow(row);
      }),
    attemptsBefore: (instant, limit) =>
      onDatabase(async (db) => {
        const before = attempts(db).where('attempted_at', '<', instant);
        return (await before.orderBy('attempted_at').limit(limit).execute()).map(fromAttemptRow);
      }),
  };
}

function attempts(db: Database) {
  return db.selectFrom('invoice_attempts').selectAll();
}

function beginAttempt(db: Database, attempt: InvoiceAttempt, claim: OrderClaim): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (!(await keepsClaim(transaction, claim))) return false;
    const row = toAttemptRow(attempt);
    await transaction
      .insertInto('invoice_attempts')
      .values(row)
      .onConflict((conflict) => conflict.column('merchant_reference').doUpdateSet(row))
      .execute();
    return true;
  });
}
