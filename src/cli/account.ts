import {fail, ok, type Result} from '../domain/result.ts';
import type {DinteroAccount} from '../server/options/backend-options.ts';

/** Whose invoices the command makes, and who hears of them. */
export interface CommandAccount {
  readonly dintero: DinteroAccount;
  /** That of the shop's backend: Dintero reports there what becomes of an invoice. */
  readonly baseUrl?: string;
  /** Keys what is kept of an order: the `secret` of the shop's backend, with which a store may be shared. */
  readonly secret: string;
}

/** Stands in for the account where nothing is sent. */
export const noAccount = {
  DINTERO_ACCOUNT_ID: 'T00000000',
  DINTERO_CLIENT_ID: 'nobody',
  DINTERO_CLIENT_SECRET: 'none',
} as const;

const required = ['DINTERO_ACCOUNT_ID', 'DINTERO_CLIENT_ID', 'DINTERO_CLIENT_SECRET'] as const;

/**
 * Reads the account from the environment, where it is in no list of processes; an empty variable counts as not set.
 * Answers the remedy where one is missing.
 */
export function readAccount(
  environment: Readonly<Record<string, string | undefined>>,
): Result<CommandAccount, string> {
  const missing = required.filter((name) => !environment[name]);
  if (missing.length > 0) return fail(`Set in the environment: ${missing.join(', ')}.`);
  const {
    DINTERO_ACCOUNT_ID: accountId = '',
    DINTERO_CLIENT_ID: clientId = '',
    DINTERO_CLIENT_SECRET: clientSecret = '',
    DINTERO_API_URL: apiUrl,
    DINTERO_CHECKOUT_URL: checkoutUrl,
    INVOICE_CALLBACK_BASE: baseUrl,
    INVOICE_SECRET: secret,
  } = environment;
  return ok({
    dintero: {
      accountId,
      clientId,
      clientSecret,
      ...(apiUrl && {apiUrl}),
      ...(checkoutUrl && {checkoutUrl}),
    },
    ...(baseUrl && {baseUrl}),
    secret: secret || clientSecret,
  });
}
