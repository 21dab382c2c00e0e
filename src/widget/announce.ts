import type {Purchase} from '../domain/purchase/purchase-state.ts';
import {InvoiceCancelEvent} from './events/invoice-cancel-event.ts';
import {InvoiceCompleteEvent} from './events/invoice-complete-event.ts';
import {InvoiceErrorEvent} from './events/invoice-error-event.ts';
import {InvoiceSessionEvent} from './events/invoice-session-event.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {isPassing} from './is-passing.ts';

/** Raises on the host what the page may want to know of a purchase that went from one state to another. */
export function announce(host: EventTarget, now: Purchase, before: Purchase): void {
  const entered = now.state !== before.state;
  if (entered) host.dispatchEvent(new InvoiceStateChangeEvent(now.state, before.state));
  const news = entered ? entering(now) : undefined;
  if (news) host.dispatchEvent(news);
  if (now.state === 'paying' && now.page === 'unreachable') {
    host.dispatchEvent(new InvoiceErrorEvent('checkout-unreachable', true));
  }
}

function entering(purchase: Purchase): Event | undefined {
  switch (purchase.state) {
    case 'paying':
      return purchase.attempt.session_id ? new InvoiceSessionEvent(purchase.attempt.session_id) : undefined;
    case 'settled':
      return new InvoiceCompleteEvent(purchase.result.receipt);
    case 'cancelled':
      return new InvoiceCancelEvent();
    case 'expired':
      return new InvoiceErrorEvent('expired', true);
    case 'failed':
      return new InvoiceErrorEvent(purchase.reason, purchase.reason !== 'declined');
    case 'unavailable':
      return new InvoiceErrorEvent(purchase.problem, isPassing(purchase.problem));
    case 'choosing': {
      if (!purchase.refusal) return undefined;
      const {problem, issues} = purchase.refusal;
      return new InvoiceErrorEvent(problem, isPassing(problem), issues?.[0]?.field);
    }
    default:
      return undefined;
  }
}
