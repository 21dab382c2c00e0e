import type {Context} from 'hono';
import type {Environment} from '../http/environment.ts';
import {amountFits, type SessionOrder} from '../schemas/order.ts';

/** What Dintero accepts about an order, but a shop should look at. */
export function orderWarnings(order: SessionOrder): string[] {
  if (order.items === undefined || order.items.length === 0)
    return ['order.items is empty: the invoice has no lines'];
  return amountFits(order) ? [] : ['order.amount is not the sum of items and shipping_option'];
}

/** Puts warnings into the `Dintero-Sandbox-Warning` header, which only the sandbox has; the journal keeps them too. */
export function warn(c: Context<Environment>, warnings: readonly string[]): void {
  for (const warning of warnings) c.header('dintero-sandbox-warning', warning, {append: true});
}
