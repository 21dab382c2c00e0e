import {advance} from '../../src/domain/purchase/purchase.ts';
import type {PurchaseEvent} from '../../src/domain/purchase/purchase-event.ts';
import {openToken, type Purchase} from '../../src/domain/purchase/purchase-state.ts';
import {answered, choosing, heard, session} from './purchase-events.ts';

interface ModelSession {
  readonly name: string;
  outcome: 'pending' | 'authorized' | 'cancelled';
}

/**
 * An order in three tabs, and a backend that keeps its promise: one session at most that can be paid, and nothing to
 * pay once there is an invoice.
 */
export class OrderModel {
  /** Where the purchase stands in each tab. */
  readonly tabs: Purchase[] = [choosing, choosing, choosing];
  readonly #sessions: ModelSession[] = [];

  /** How many invoices the order has. */
  get invoices(): number {
    return this.#sessions.filter(({outcome}) => outcome === 'authorized').length;
  }

  /** The form is sent. */
  send(tab: number): void {
    const paid = this.#sessions.find(({outcome}) => outcome === 'authorized');
    this.#tell(tab, {type: 'submitted'});
    if (this.#purchase(tab).state !== 'opening') return;
    if (paid) {
      this.#tell(tab, {type: 'already_paid', result_token: paid.name});
    } else {
      for (const older of this.#sessions) older.outcome = 'cancelled';
      const name = `session ${this.#sessions.length}`;
      this.#sessions.push({name, outcome: 'pending'});
      this.#tell(tab, {type: 'opened', session: session(name)});
    }
  }

  /** The session that a tab shows is paid, or cancelled, if it still can be. */
  decide(tab: number, outcome: 'authorized' | 'cancelled'): void {
    const own = this.#own(tab);
    if (own?.outcome === 'pending' && this.#purchase(tab).state === 'paying') own.outcome = outcome;
  }

  /** The backend is asked about the session that a tab has. */
  poll(tab: number): void {
    const own = this.#own(tab);
    if (own) this.#tell(tab, answered(own.name, own.outcome));
  }

  /** A tab hears of the last session that was opened, and asks about it. */
  hear(tab: number): void {
    const last = this.#sessions.at(-1);
    if (last) this.#tell(tab, heard(last.name, last.outcome, openToken(this.#purchase(tab))));
  }

  /** The shopper, or the frame, does something with the session that a tab has. */
  act(tab: number, type: 'details_reopened' | 'continued_here' | 'checkout_left'): void {
    const result_token = openToken(this.#purchase(tab));
    if (result_token !== undefined) this.#tell(tab, {type, result_token});
  }

  /** The shopper goes back to the form after an ending. */
  startOver(tab: number): void {
    this.#tell(tab, {type: 'started_over'});
  }

  /** A tab is reloaded, and goes on with the session that it remembers, or with the form that it was back at. */
  reload(tab: number): void {
    const own = this.#own(tab);
    const type = 'open' in this.#purchase(tab) ? 'form_resumed' : 'resumed';
    this.tabs[tab] = choosing;
    if (own) this.#tell(tab, {type, session: session(own.name)});
  }

  #purchase(tab: number): Purchase {
    return this.tabs[tab] ?? choosing;
  }

  #own(tab: number): ModelSession | undefined {
    const token = openToken(this.#purchase(tab));
    return this.#sessions.find(({name}) => name === token);
  }

  #tell(tab: number, event: PurchaseEvent): void {
    this.tabs[tab] = advance(this.#purchase(tab), event);
  }
}
