import type {Database} from './kysely-store.ts';

/** So many result tokens of a purchase are kept besides its first. */
const newest = 20;

/** Lets a result token point at a purchase; the same token again changes nothing. */
export async function addToken(db: Database, session_id: string, token_hash: string): Promise<void> {
  await db
    .insertInto('result_tokens')
    .values({token_hash, session_id})
    .onConflict((conflict) => conflict.column('token_hash').doNothing())
    .execute();
}

/** Forgets the tokens of a purchase between its first and its newest. */
export async function forgetOldTokens(db: Database, session_id: string): Promise<void> {
  await db
    .deleteFrom('result_tokens')
    .where('session_id', '=', session_id)
    .where('id', '>', ({selectFrom, fn}) =>
      selectFrom('result_tokens as first')
        .select(({ref}) => fn.min(ref('first.id')).as('id'))
        .where('first.session_id', '=', session_id),
    )
    .where('id', '<=', ({selectFrom}) =>
      selectFrom('result_tokens as old')
        .select('old.id')
        .where('old.session_id', '=', session_id)
        .orderBy('old.id', 'desc')
        .limit(1)
        .offset(newest),
    )
    .execute();
}
