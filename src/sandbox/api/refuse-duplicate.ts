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
  {ledger}: World,
  accountId: string,
  merchant_reference: string,
  isOn: (toggle: FeatureToggle) => boolean,
): string | undefined {
  const always = isOn('strict-merchant-reference');
  if (!always && !isOn('strict-success-merchant-reference')) return undefined;
  const authorized = (session: Session) =>
    ledger
      .transactionOf(session)
      ?.events.some(
        ({event, transaction_status}) => event === 'AUTHORIZE' && transaction_status === 'AUTHORIZED',
      );
  const taken = [...ledger.sessions.values()].some(
    (session) =>
      session.request.order.merchant_reference === merchant_reference &&
      accountIdOf(session.id) === accountId &&
      (always || authorized(session)),
  );
  if (!taken) return undefined;
  return always
    ? 'A session with this merchant_reference exists already'
    : 'An authorized session with this merchant_reference exists already';
}
