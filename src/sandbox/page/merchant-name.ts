import {accountOf} from '../account.ts';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';

/** The shop's name as the session gives it, or the account's. */
export function merchantName({settings}: World, {id, request}: Session): string {
  return request.merchant?.name ?? accountOf(settings, id).merchant.name;
}
