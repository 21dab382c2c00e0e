import {z} from 'zod';
import type {Country} from '../domain/countries/country.ts';
import {KraviaProfile} from './schemas/kravia-profile.ts';

/** The shop that sells: shown on the checkout page and printed as the seller of an invoice. */
export interface SandboxMerchant {
  readonly name: string;
  readonly organization_number?: string | undefined;
  readonly address_line?: string | undefined;
  readonly postal_code?: string | undefined;
  readonly postal_place?: string | undefined;
  readonly country?: Country | undefined;
}

/** A shop's account at Dintero; everything has a default. */
export interface SandboxAccount {
  /** `T` or `P` and eight digits. Default `T12345678`. */
  readonly accountId?: string | undefined;
  /** Default `sandbox`. */
  readonly clientId?: string | undefined;
  /** Default `sandbox`. */
  readonly clientSecret?: string | undefined;
  /** Signs callbacks; an empty text sends them unsigned. Default `sandbox-signature`. */
  readonly signatureSecret?: string | undefined;
  readonly merchant?: SandboxMerchant | undefined;
  /**
   * Kravia's configuration by `profile_id`, with `payment_options` where a profile has them; a session's own
   * configuration goes before it. Default `default`: nothing enabled.
   */
  readonly profiles?: Readonly<Record<string, KraviaProfile>> | undefined;
}

/** An account with all defaults filled in. */
export type Account = {readonly [Member in keyof SandboxAccount]-?: NonNullable<SandboxAccount[Member]>};

/** The form of an account's id: `P` at the front is for production, `T` for tests. */
export const AccountId = z.string().regex(/^[PT]\d{8}$/, 'T or P and eight digits');

const Usable = z.looseObject({accountId: AccountId, profiles: z.record(z.string(), KraviaProfile)});

const exampleMerchant: SandboxMerchant = {
  name: 'Example Shop AS',
  organization_number: '123456785',
  address_line: 'Storgata 1',
  postal_code: '0155',
  postal_place: 'Oslo',
  country: 'NO',
};

/** Fills in the defaults. Throws a `TypeError` that names the member, with `prefix` in front, that cannot be used. */
export function resolveAccount(options: SandboxAccount, prefix = ''): Account {
  const account: Account = {
    accountId: options.accountId ?? 'T12345678',
    clientId: options.clientId ?? 'sandbox',
    clientSecret: options.clientSecret ?? 'sandbox',
    signatureSecret: options.signatureSecret ?? 'sandbox-signature',
    merchant: options.merchant ?? exampleMerchant,
    profiles: options.profiles ?? {default: {}},
  };
  const [issue] = Usable.safeParse(account).error?.issues ?? [];
  if (issue) throw new TypeError(`${prefix}${issue.path.join('.')}: ${issue.message}`);
  return account;
}

/** What the id of a session or transaction says first: whose it is. */
export function accountIdOf(id: string): string {
  return id.split('.', 1)[0] ?? '';
}

/** The account that a session or transaction belongs to, by its id. Throws for an id that no account gave out. */
export function accountOf({accounts}: {readonly accounts: readonly Account[]}, id: string): Account {
  const account = accounts.find(({accountId}) => accountId === accountIdOf(id));
  if (account === undefined) throw new Error(`No account gave out ${id}`);
  return account;
}
