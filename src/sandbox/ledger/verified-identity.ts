import {accountIdOf} from '../account.ts';
import type {Transaction} from './transaction.ts';

/** Who answered the identity check. Source: Dintero, payments API: Transaction. */
export interface VerifiedIdentity {
  readonly type: 'dintero-idp';
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly acr: string;
  /** Seconds since 1970. */
  readonly auth_time: number;
  readonly national_idp: string;
  readonly national_country: string;
  readonly name: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** Notes on a transaction that the buyer proved to be the person of the billing address. */
export function verifyIdentity(transaction: Transaction, now: Date): void {
  const {first_name, last_name, country} = transaction.billing_address;
  transaction.verified_identity = {
    type: 'dintero-idp',
    iss: 'https://idp.sandbox.invalid',
    sub: transaction.session_id,
    aud: accountIdOf(transaction.id),
    acr: 'urn:bankid:bid',
    auth_time: Math.floor(now.getTime() / 1000),
    national_idp: country === 'FI' ? 'ftn' : 'bankid',
    national_country: country,
    name: `${first_name} ${last_name}`,
    given_name: first_name,
    family_name: last_name,
  };
}
