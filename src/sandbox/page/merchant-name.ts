import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';

/** The shop's name as the session gives it, or the account's. */
export function merchantName({settings}: World, {request}: Session): string {
  return request.merchant?.name ?? settings.merchant.name;
}
