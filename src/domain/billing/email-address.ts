import {normaliseLine} from '../countries/normalise-text.ts';
import {fail, ok, type Result} from '../result.ts';

/** An email address whose host is in the form of the DNS (`xn--…`). Only {@link parseEmail} makes one. */
export type EmailAddress = string & {readonly __brand: 'EmailAddress'};

/** Why a text is not an email address. */
export type EmailIssue = 'empty' | 'characters' | 'structure' | 'too_long';

/** The part of the platform's `URL` that is used: it writes international host names for the DNS. */
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
  const [local = '', typedHost = '', ...more] = line.split('@');
  if (!/^[\w!#$%&'*+/=?^`{|}~.-]*$/.test(local) || !/^[\p{L}\p{M}\p{N}.-]*$/u.test(typedHost)) {
    return fail('characters');
  }
  const host = toDnsHost(typedHost);
  if (more.length > 0 || !local.split('.').every(Boolean) || !isHost(host)) return fail('structure');
  const address = `${local}@${host}`;
  return local.length > 64 || address.length > 254 ? fail('too_long') : ok(address as EmailAddress);
}

function isHost(host: string): boolean {
  const labels = host.split('.');
  const wellFormed = labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label));
  return wellFormed && labels.length > 1 && /^(?!\d+$)../.test(labels.at(-1) ?? '');
}

function toDnsHost(host: string): string {
  try {
    return /^[\x21-\x7e]*$/.test(host) ? host.toLowerCase() : new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}
