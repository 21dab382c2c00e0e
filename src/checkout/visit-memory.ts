import {isCountry} from '../domain/countries/country.ts';
import {looksPersonal, parseOrganizationNumber} from '../domain/countries/organization-number.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {OpenedSession} from '../domain/purchase/session.ts';
import {members} from './members.ts';
import {readSession} from './read-session.ts';
import {visitKey} from './visit-key.ts';

/** What a shopper filled in, to be found again after a reload or on the way back from Dintero's page. */
export interface Visit {
  /** The kind of invoice. */
  readonly product?: string;
  /** Without a number that may be a person's. */
  readonly draft?: BillingDraft;
  /** The session that is open, if there is one. */
  readonly session?: OpenedSession;
  /** The shopper went back to the form from that session. */
  readonly isLeft?: true;
}

/** Milliseconds that what was filled in is kept for. */
const keptFor = 30 * 60_000;

/**
 * Remembers in this tab alone what was filled in for an order and which session was opened, so that a reload pays it
 * on instead of opening a second one unless the shopper had gone back to the form, and a reload or a cancelled payment comes back to a filled-in form. What was
 * filled in is forgotten half an hour after it was typed, and at once when the invoice is created. Where storage is
 * forbidden, nothing is remembered and nothing breaks.
 */
export class VisitMemory {
  readonly #key: string;

  constructor(merchantReference: string) {
    this.#key = visitKey(merchantReference);
  }

  /** What is remembered at an instant, in milliseconds since 1970. What is too old by then is deleted. */
  recall(now: number): Visit {
    const {product, draft, session, isLeft, at} = members(this.#read());
    const open = readSession(session);
    const fresh = typeof at === 'number' && now - at < keptFor;
    if (draft !== undefined && !fresh) this.forgetDraft();
    return {
      ...(typeof product === 'string' && {product}),
      ...(fresh && draft !== undefined && {draft: members(draft) as BillingDraft}),
      ...(open && {session: open}),
      ...(open && isLeft === true && {isLeft}),
    };
  }

  /** Remembers what was filled in. */
  keepDraft(product: string, draft: BillingDraft, now: number): void {
    this.#write({...members(this.#read()), product, draft: withoutPersonal(draft), at: now});
  }

  /** Remembers the session that is open and what it is for. */
  keepSession(session: OpenedSession, product?: string): void {
    this.#write({...members(this.#read()), session, isLeft: false, ...(product && {product})});
  }

  /** Remembers a session that the shopper went back to the form from, and that may still be paid. */
  keepLeft(session: OpenedSession): void {
    this.#write({...members(this.#read()), session, isLeft: true});
  }

  /** Remembers that no session is open any more. */
  forgetSession(): void {
    const {session: _ended, isLeft: _left, ...visit} = members(this.#read());
    this.#write(visit);
  }

  /** Forgets what was filled in, and remembers the session alone. */
  forgetDraft(): void {
    const {product, session, isLeft} = members(this.#read());
    this.#write({product, session, isLeft});
  }

  #read(): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    } catch {
      return undefined;
    }
  }

  #write(visit: Readonly<Record<string, unknown>>): void {
    const {draft, session} = visit;
    try {
      if (draft || session) sessionStorage.setItem(this.#key, JSON.stringify(visit));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // A full or forbidden storage costs the resuming after a reload, not the purchase.
    }
  }
}

/**
 * An organization number is kept once it can be a company's, as half of a person's cannot be told from half of any
 * other. Some Swedish telephone numbers look like a person's number, and are none.
 */
function withoutPersonal({organization_number = '', ...rest}: BillingDraft): BillingDraft {
  const {country} = rest;
  const kept = Object.entries(rest).filter(
    ([field, text]) => field === 'phone_number' || !looksPersonal(text),
  );
  const company = isCountry(country) && parseOrganizationNumber(organization_number, country).ok;
  return {
    ...Object.fromEntries(kept),
    ...(company && !looksPersonal(organization_number) && {organization_number}),
  };
}
