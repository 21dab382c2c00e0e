import type {DinteroAccount} from '../../../src/server/options/backend-options.ts';

/** The sandbox's account, with the secret that its callbacks are signed with, at an origin. */
export function sandboxAccount(origin: string): DinteroAccount {
  return {
    accountId: 'T12345678',
    clientId: 'sandbox',
    clientSecret: 'sandbox',
    signatureSecret: 'sandbox-signature',
    apiUrl: origin,
    checkoutUrl: origin,
  };
}
