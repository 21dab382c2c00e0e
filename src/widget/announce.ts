import type {InvoiceProduct} from '../domain/invoice/product.ts';
import type {Problem} from '../domain/purchase/problem-code.ts';
import type {Purchase} from '../domain/purchase/purchase-state.ts';
import {InvoiceCancelEvent} from './events/invoice-cancel-event.ts';
import {InvoiceCompleteEvent} from './events/invoice-complete-event.ts';
import {InvoiceErrorEvent, type InvoiceErrorFacts} from './events/invoice-error-event.ts';
import {InvoiceSessionEvent} from './events/invoice-session-event.ts';
import {InvoiceStateChangeEvent} from './events/invoice-state-change-event.ts';
import {isPassing} from './journey/is-passing.ts';

/** An element of the page. */
type Host = EventTarget & Partial<Pick<HTMLElement, 'dataset'>>;

/** What went wrong, apart from when and with which product. */
type Trouble = Omit<InvoiceErrorFacts, 'step' | 'product'>;

/**
 * Raises on the host what the page may want to know of a purchase that went from one state to another, and writes the
 * state on it, as `data-state`, for style sheets and tests.
 *
 * @param chosen The product that the form is open for; a receipt names its own.
 */
export function announce(host: Host, now: Purchase, before: Purchase, chosen?: InvoiceProduct): void {
  const entered = now.state !== before.state;
  const product = ('result' in now && now.result?.receipt?.payment_product_type) || chosen;
  const trouble = entered ? troubleOfState(now) : troubleOnTheWay(now, before);
  if (entered) {
    const {code, retryable, correlation_id} = trouble ?? {};
    const {state} = now;
    if (host.dataset) host.dataset.state = state;
    host.dispatchEvent(
      new InvoiceStateChangeEvent({state, previous: before.state, product, code, retryable, correlation_id}),
    );
    const news = newsOf(now);
    if (news) host.dispatchEvent(news);
  }
  if (trouble) host.dispatchEvent(new InvoiceErrorEvent({...trouble, step: before.state, product}));
}

function newsOf(purchase: Purchase): Event | undefined {
  switch (purchase.state) {
    case 'paying':
      return purchase.attempt.session_id && purchase.page !== 'elsewhere'
        ? new InvoiceSessionEvent(purchase.attempt.session_id)
        : undefined;
    case 'settled':
      return new InvoiceCompleteEvent(purchase.result.receipt);
    case 'cancelled':
      return new InvoiceCancelEvent();
    default:
      return undefined;
  }
}

function troubleOfState(purchase: Purchase): Trouble | undefined {
  switch (purchase.state) {
    case 'expired':
      return {code: 'expired', retryable: true};
    case 'failed':
      return {code: purchase.reason, retryable: purchase.reason !== 'declined'};
    case 'unavailable':
      return troubleOf(purchase);
    case 'choosing':
      return purchase.refusal && {...troubleOf(purchase.refusal), field: purchase.refusal.issues?.[0]?.field};
    default:
      return undefined;
  }
}

/** The purchase stays where it is: what comes next did not load, or the backend did not say what became of it. */
function troubleOnTheWay(now: Purchase, before: Purchase): Trouble | undefined {
  if (now.state === 'paying' && now.page === 'unreachable') {
    return {code: 'checkout-unreachable', retryable: true};
  }
  if (now.state === 'choosing' && before.state === 'choosing') {
    return before.refusal ? undefined : troubleOfState(now);
  }
  if (now.state !== 'confirming' || before.state !== 'confirming' || !now.unanswered) return undefined;
  return now.unanswered.problem === before.unanswered?.problem ? undefined : troubleOf(now.unanswered);
}

function troubleOf({problem, correlation_id}: Problem): Trouble {
  return {code: problem, retryable: isPassing(problem), correlation_id};
}
