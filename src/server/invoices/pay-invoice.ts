import {fail} from '../../domain/result.ts';
import type {Invoices} from '../invoices.ts';
import {withOrderClaim} from '../purchases/order-claim.ts';
import type {PurchaseParts} from '../purchases/purchase-parts.ts';
import {judgeAddress} from './judge-request.ts';
import {payOpenSession} from './pay-open-session.ts';
import {sessionOutcome} from './session-outcome.ts';

/** Milliseconds for everything. */
const patience = 20_000;

/**
 * Makes `pay`: invoices a prepared session to an address. A session that was paid before, by whomever, answers with
 * its invoice.
 */
export function createPay(parts: PurchaseParts): Invoices['pay'] {
  const {settings, store, settle} = parts;
  const {now} = settings;

  return async function pay(sessionId, billingAddress) {
    const purchase = await store.purchaseOfSession(sessionId);
    if (purchase === undefined) return fail({code: 'unknown-session'});
    const address = judgeAddress(billingAddress, purchase.terms.type, settings);
    if (!address.ok) return address;
    const body = {payment_product_type: purchase.terms.type, billing_address: address.value};
    const signal = AbortSignal.timeout(patience);
    const work = async () => {
      const known = await settle(purchase, {signal});
      const outcome = await sessionOutcome(known, true, parts, signal);
      return outcome ?? payOpenSession(known, body, parts, signal);
    };
    return withOrderClaim(purchase.merchant_reference, work, {store, now, signal});
  };
}
