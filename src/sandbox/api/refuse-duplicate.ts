import {accountIdOf} from '../account.ts';
import type {FeatureToggle} from '../http/feature-toggles.ts';
import type {Session} from '../ledger/session.ts';
import type {World} from '../world.ts';

/**
 * Why a `merchant_reference` may not be used again: with `strict-merchant-reference` any session of the account has
 * it, with `strict-success-merchant-reference` one that was authorized. Source: Dintero, Kravia merchant initiated
 * payments (duplicate prevention).
 */
export function refuseDuplicate(
  world: World,
  accountId: string,
  merchant_reference: string,
  isOn: (toggle: FeatureToggle) => boolean,
): string | undefined {
  const strict = isOn('strict-merchant-reference');
  const strictSuccess = isOn('strict-success-merchant-reference');
  if (!strict && !strictSuccess) return undefined;
  for (const session of world.ledger.sessions.values()) {
    if (session.request.order.merchant_reference !== merchant_reference) continue;
    if (accountIdOf(session.id) !== accountId) continue;
    if (strict) return 'A session with this merchant_reference exists already';
    if (wasAuthorized(world, session))
      return 'An authorized session with this merchant_reference exists already';
  }
  return undefined;
}

/** Also one that was voided or is paid by now. */
function wasAuthorized({ledger}: World, session: Session): boolean {
  const events = ledger.transactionOf(session)?.events ?? [];
  return events.some(
    ({event, transaction_status}) => event === 'AUTHORIZE' && transaction_status === 'AUTHORIZED',
  );
}
