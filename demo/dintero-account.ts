/** A merchant's account at Dintero, as the environment names it. */
export interface DinteroAccount {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly profileId: string;
  /** Proves that a callback comes from Dintero; callbacks are not checked without it. */
  readonly signatureSecret?: string;
}

/** What the environment says about Dintero: an account, none (the sandbox plays Dintero), or half of one. */
export type DinteroSetting =
  | {readonly kind: 'sandbox'}
  | {readonly kind: 'account'; readonly account: DinteroAccount}
  | {readonly kind: 'incomplete'; readonly missing: readonly string[]};

const required = ['DINTERO_ACCOUNT_ID', 'DINTERO_CLIENT_ID', 'DINTERO_CLIENT_SECRET'] as const;
const optional = ['DINTERO_PROFILE_ID', 'DINTERO_SIGNATURE_SECRET'] as const;

/** Reads the account from environment variables; an empty one counts as not set. */
export function readDinteroSetting(
  environment: Readonly<Record<string, string | undefined>>,
): DinteroSetting {
  const isSet = (name: string) => Boolean(environment[name]);
  if (![...required, ...optional].some(isSet)) return {kind: 'sandbox'};
  const missing = required.filter((name) => !isSet(name));
  if (missing.length > 0) return {kind: 'incomplete', missing};
  const {DINTERO_SIGNATURE_SECRET: signatureSecret} = environment;
  const account: DinteroAccount = {
    accountId: environment.DINTERO_ACCOUNT_ID ?? '',
    clientId: environment.DINTERO_CLIENT_ID ?? '',
    clientSecret: environment.DINTERO_CLIENT_SECRET ?? '',
    profileId: environment.DINTERO_PROFILE_ID || 'default',
    ...(signatureSecret ? {signatureSecret} : {}),
  };
  return {kind: 'account', account};
}
