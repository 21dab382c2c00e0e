import {looksPersonal} from '../domain/countries/organization-number.ts';
import type {BillingDraft} from '../domain/purchase/offer.ts';
import type {OpenedSession} from '../domain/purchase/session.ts';
import {members} from './members.ts';
import {readSession} from './read-session.ts';
import {visitKey} from './visit-key.ts';

/** What a shopper sent, to be found again after a reload or on the way back from Dintero's page. */
export interface Visit {
  readonly product?: string;
  /** Without a number that may be a person's. */
  readonly draft?: BillingDraft;
  /** The session that is open, if there is one. */
  readonly session?: OpenedSession;
}

/** Milliseconds that what was filled in is kept for. */
const keptFor = 30 * 60_000;

/**
 * Remembers in this tab alone what was sent for an order and which session was opened, so that a reload pays it on
 * instead of opening a second one, and a cancelled payment comes back to a filled-in form. What was filled in is
 * forgotten after half an hour, and at once when the invoice is created. Where storage is forbidden, nothing is
 * remembered and nothing breaks.
 */
export class VisitMemory {
  readonly #key: string;

  constructor(merchantReference: string) {
    this.#key = visitKey(merchantReference);
  }

  /** What is remembered at an instant, in milliseconds since 1970. */
  recall(now: number): Visit {
    const {product, draft, session, at} = members(this.#read());
    const open = readSession(session);
    const fresh = typeof at === 'number' && now - at < keptFor;
    return {
      ...(fresh && typeof product === 'string' && {product, draft: members(draft) as BillingDraft}),
      ...(open && {session: open}),
    };
  }

  /** Remembers what was sent. */
  keepDraft(product: string, draft: BillingDraft, now: number): void {
    const {organization_number = '', ...rest} = draft;
    const kept = looksPersonal(organization_number) ? rest : draft;
    this.#write({...this.recall(now), product, draft: kept, at: now});
  }

  /** Remembers the session that is open, or that there is none any more. */
  keepSession(session: OpenedSession | undefined): void {
    const {session: _ended, ...visit} = members(this.#read());
    this.#write(session ? {...visit, session} : visit);
  }

  /** Remembers of a created invoice only where its receipt is. */
  forgetDraft(): void {
    const {session} = members(this.#read());
    this.#write({session});
  }

  #read(): unknown {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? 'null');
    } catch {
      return undefined;
    }
  }

  #write(visit: object): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(visit));
    } catch {
      // A full or forbidden storage costs the resuming after a reload, not the purchase.
    }
  }
}
