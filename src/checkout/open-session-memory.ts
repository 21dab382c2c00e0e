import type {OpenedSession} from '../domain/purchase/session.ts';
import {readSession} from './answers.ts';

/**
 * Remembers in this tab alone which session was opened for an order, so that a reload pays it on instead of opening
 * a second one. Holds no address and no name. Where storage is forbidden, nothing is remembered and nothing breaks.
 */
export class OpenSessionMemory {
  readonly #key: string;

  constructor(merchantReference: string) {
    this.#key = `invoice-checkout:${merchantReference}`;
  }

  /** The session opened last, unless it was forgotten. */
  recall(): OpenedSession | undefined {
    try {
      return readSession(JSON.parse(sessionStorage.getItem(this.#key) ?? 'null'));
    } catch {
      return undefined;
    }
  }

  /** Keeps a session until the tab is closed. */
  keep(session: OpenedSession): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(session));
    } catch {
      // A full or forbidden storage costs the resuming after a reload, not the purchase.
    }
  }

  /** Forgets the session: it is over. */
  forget(): void {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}
