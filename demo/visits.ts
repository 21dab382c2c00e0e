import {randomUUID} from 'node:crypto';
import type {Context} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import type {Order} from 'invoice-checkout';
import type {Settings} from './settings.ts';

/** One visitor's purchase, from "Go to checkout" on. */
export interface Visit {
  readonly settings: Settings;
  readonly order: Order;
  /** Path and query of the cart page as the visitor left it. */
  readonly cartPage: string;
}

/** The visits of this shop, and with them its orders: kept as long as the process lives. */
export class Visits {
  readonly #byCookie = new Map<string, Visit>();
  readonly #orders = new Map<string, Order>();

  /** Remembers a visit, and the browser by a cookie that scripts cannot read. */
  begin(c: Context, visit: Visit): void {
    const id = randomUUID();
    this.#byCookie.set(id, visit);
    this.#orders.set(visit.order.merchant_reference, visit.order);
    setCookie(c, 'visit', id, {httpOnly: true, sameSite: 'Lax', path: '/'});
  }

  /** The visit of a browser's latest order. */
  current(c: Context): Visit | undefined {
    return this.#byCookie.get(getCookie(c, 'visit') ?? '');
  }

  /** The order of a reference. */
  findOrder(reference: string): Order | undefined {
    return this.#orders.get(reference);
  }
}
