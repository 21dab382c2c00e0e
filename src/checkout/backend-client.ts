import type {PurchaseResult} from '../domain/purchase/receipt.ts';
import type {OpenedSession, SessionRequest} from '../domain/purchase/session.ts';
import {type Answer, askBackend} from './ask-backend.ts';
import {readResult} from './read-result.ts';
import {readSession} from './read-session.ts';

/** The part of the merchant contract that a purchase needs once it has an offer. */
export class BackendClient {
  readonly #base: string;

  /** @param base The backend's base URL, absolute or relative to the page. */
  constructor(base: string) {
    this.#base = base;
  }

  /** Opens a session, or finds the one that is open: `POST /sessions`. Safe to repeat. */
  openSession(request: SessionRequest): Promise<Answer<OpenedSession>> {
    const init = {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(request),
    };
    return askBackend({base: this.#base, path: '/sessions', read: readSession, init});
  }

  /** What became of a purchase: `GET /result`. */
  result(token: string): Promise<Answer<PurchaseResult>> {
    return askBackend({
      base: this.#base,
      path: `/result?token=${encodeURIComponent(token)}`,
      read: readResult,
    });
  }

  /** Address of the invoice as PDF. */
  documentUrl(token: string): string {
    return `${this.#base.replace(/\/$/, '')}/document?token=${encodeURIComponent(token)}`;
  }
}
