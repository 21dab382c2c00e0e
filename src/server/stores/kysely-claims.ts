import type {Database, OnDatabase} from './kysely-store.ts';
import type {OrderClaim, PurchaseStore} from './purchases.ts';

/** The part of a store in SQL that lets one request at a time work on an order. */
export function kyselyClaims(onDatabase: OnDatabase): Pick<PurchaseStore, 'claimOrder' | 'releaseOrder'> {
  return {
    claimOrder: (claim, now, until) => onDatabase((db) => claimOrder(db, claim, now, until)),
    releaseOrder: ({merchant_reference, owner}) =>
      onDatabase(async (db) => {
        await db
          .deleteFrom('order_claims')
          .where('merchant_reference', '=', merchant_reference)
          .where('owner', '=', owner)
          .execute();
      }),
  };
}

/** Whether a claim is still its owner's. Within a transaction it then stays so until the end. */
export async function keepsClaim(db: Database, {merchant_reference, owner}: OrderClaim): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('order_claims')
    .set({owner})
    .where('merchant_reference', '=', merchant_reference)
    .where('owner', '=', owner)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
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
