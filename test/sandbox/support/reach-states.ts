import {billedTo, companyPayment, kravia, paymentInOneStep, sessionRequest, withKravia} from './requests.ts';
import type {SandboxRig} from './start-sandbox.ts';

/** The request of an invoice that the merchant delivers. */
export const byMerchant = paymentInOneStep({invoice_channel: 'merchant'});

/** A state, and the way to an id of what is in it. */
export interface Reachable {
  readonly state: string;
  reach(rig: SandboxRig): Promise<string>;
}

/** Pays in one step; answers the transaction's id. */
export async function issue({call}: SandboxRig, request: object = byMerchant): Promise<string> {
  return (await (await call('POST', '/v1/sessions/pay', request)).json()).id;
}

/** An invoice delivered by the merchant of which the buyer has paid minor units. */
export async function issuePaid(rig: SandboxRig, amount: number): Promise<string> {
  const id = await issue(rig);
  await rig.call('POST', `/v1/transactions/${id}/capture`, {amount: 50000});
  rig.sandbox.pay(id, amount);
  return id;
}

/** A session whose shopper is asked for identity; answers the session's id. */
export async function openAtIdentityCheck({open, visit}: SandboxRig): Promise<string> {
  const id = await open(withKravia(kravia({require_identity_verification: true})));
  await visit('POST', `/v1/sessions/${id}/pay`, companyPayment);
  return id;
}

/** A session that nobody paid in time. */
export async function openExpired({open, sandbox}: SandboxRig): Promise<string> {
  const id = await open(sessionRequest);
  sandbox.advance({hours: 5});
  return id;
}

/** The states of a transaction in which there is nothing to collect or cancel, at normal speed. */
export const withoutInvoice: readonly Reachable[] = [
  {
    state: 'AUTHORIZATION_VOIDED',
    async reach(rig) {
      const id = await issue(rig);
      await rig.call('POST', `/v1/transactions/${id}/void`);
      return id;
    },
  },
  {state: 'FAILED', reach: (rig) => issue(rig, billedTo({email: 'kari+failed@example.no'}))},
  {state: 'DECLINED', reach: (rig) => issue(rig, billedTo({email: 'kari+declined@example.no'}))},
  {state: 'ON_HOLD', reach: (rig) => issue(rig, billedTo({email: 'kari+onhold@example.no'}))},
  {
    state: 'INITIATED',
    async reach(rig) {
      const session = await rig.call('GET', `/v1/sessions/${await openAtIdentityCheck(rig)}`);
      return (await session.json()).transaction_id;
    },
  },
];
