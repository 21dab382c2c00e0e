import type {OpenedSession} from '../domain/purchase/session.ts';
import {openSessionKey} from './open-session-key.ts';
import {readSession} from './read-session.ts';

/**
 * Remembers in this tab alone which session was opened for an order, so that a reload pays it on instead of opening
 * a second one. Holds no address and no name. Where storage is forbidden, nothing is remembered and nothing breaks.
 */
export class OpenSessionMemory {
  readonly #key: string;

  constructor(merchantReference: string) {
    this.#key = openSessionKey(merchantReference);
  }

  /** The session opened last, unless it was forgotten. */
  recall(): OpenedSession | undefined {
    try {
      return readSession(JSON.parse(sessionStorage.getItem(this.#key) ?? 'null'));
    } catch {
      return undefined;
    }
  }

  /** Keeps a session until the tab is closed, or forgets it when there is none. */
  keep(session: OpenedSession | undefined): void {
    try {
      if (session) sessionStorage.setItem(this.#key, JSON.stringify(session));
      else sessionStorage.removeItem(this.#key);
    } catch {
      // A full or forbidden storage costs the resuming after a reload, not the purchase.
    }
  }
}
