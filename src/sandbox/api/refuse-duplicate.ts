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
  const sessions = [...world.ledger.sessions.withReference(accountId, merchant_reference)];
  if (strict && sessions.length > 0) return 'A session with this merchant_reference exists already';
  if (strictSuccess && sessions.some((session) => wasAuthorized(world, session)))
    return 'An authorized session with this merchant_reference exists already';
  return undefined;
}

/** Also one that was voided or is paid by now. */
function wasAuthorized({ledger}: World, session: Session): boolean {
  const events = ledger.transactionOf(session)?.events ?? [];
  return events.some(
    ({event, transaction_status}) => event === 'AUTHORIZE' && transaction_status === 'AUTHORIZED',
  );
}
