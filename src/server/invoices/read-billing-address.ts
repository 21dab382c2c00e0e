import type {BillingDraft} from '../../domain/purchase/offer.ts';
import {billingMembers} from '../contract/billing-members.ts';

const fields = Object.keys(billingMembers(true));

/**
 * The address in an answer of Dintero's, as far as it can be read: it was judged when the invoice was made, by us or
 * on Dintero's page. Undefined when there is none.
 */
export function readBillingAddress(json: unknown): BillingDraft | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const members = Object.entries(json)
    .filter(([field, value]) => fields.includes(field) && ['string', 'number'].includes(typeof value))
    .map(([field, value]) => [field, String(value)])
    .filter(([, text]) => text !== '');
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
