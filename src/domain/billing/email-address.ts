import {normaliseLine} from '../countries/normalise-text.ts';
import {fail, ok, type Result} from '../result.ts';

/** An email address whose host is in the form of the DNS (`xn--…`). Only {@link parseEmail} makes one. */
export type EmailAddress = string & {readonly __brand: 'EmailAddress'};

/** Why a text is not an email address. */
export type EmailIssue = 'empty' | 'structure' | 'too_long';

/** The part of the platform's `URL` that is used: it writes a host name for the DNS. */
declare const URL: new (url: string) => {readonly hostname: string};

/**
 * Reads one email address that can be delivered over the internet: at most 254 characters, no quotes,
 * comments, display name or list, a host with a dot. The host is written in lower case, what is before the
 * `@` stays as typed.
 *
 * Source: RFC 5321 § 4.5.3.1; HTML standard, valid email address; RFC 1035 § 2.3.1.
 */
export function parseEmail(text: string): Result<EmailAddress, EmailIssue> {
  const line = normaliseLine(text);
  if (line === '') return fail('empty');
  const [, local, host] = /^([\w!#$%&'*+/=?^`{|}~.-]+)@([\p{L}\p{M}\p{N}.-]+)$/u.exec(line) ?? [];
  if (local === undefined || host === undefined || /^\.|\.\.|\.@/.test(line)) return fail('structure');
  const name = toDnsName(host);
  if (!/^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d][a-z\d-]{0,61}[a-z\d]$/.test(name))
    return fail('structure');
  const address = `${local}@${name}`;
  return local.length > 64 || address.length > 254 ? fail('too_long') : ok(address as EmailAddress);
}

function toDnsName(host: string): string {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}
