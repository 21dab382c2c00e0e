import type {DinteroCalls} from './calls.ts';
import {PaymentAnswer} from './payment-answer.ts';
import type {OneStepBody, TwoStepBody} from './payment-body.ts';
import {readAnswer} from './read-answer.ts';

/**
 * Which earlier sessions with the same `merchant_reference` make Dintero refuse a payment: any at all, or one that was
 * authorized.
 *
 * Source: Dintero, Kravia merchant initiated payments: preventing duplicates.
 */
export type DuplicateToggle = 'strict-merchant-reference' | 'strict-success-merchant-reference';

/** The calls that make invoices. None is ever repeated here: only their callers know whether that does harm. */
export interface PaymentCalls {
  /** Makes a session and its invoice. A 400 may mean that the toggle forbids it. */
  payInOneStep(body: OneStepBody, toggle: DuplicateToggle, signal?: AbortSignal): Promise<PaymentAnswer>;
  /** Pays a session, which can be paid once. */
  paySession(id: string, body: TwoStepBody, signal?: AbortSignal): Promise<PaymentAnswer>;
}

/** Makes the calls that make invoices. */
export function createPaymentCalls({checkoutUrl, send}: DinteroCalls): PaymentCalls {
  return {
    async payInOneStep(body, toggle, signal) {
      const what = 'make an invoice';
      const url = `${checkoutUrl}/v1/sessions/pay`;
      const headers = {'dintero-feature-toggles': toggle};
      return readAnswer(await send({what, url, method: 'POST', headers, body, signal}), PaymentAnswer, what);
    },
    async paySession(id, body, signal) {
      const what = 'pay the session';
      const url = `${checkoutUrl}/v1/sessions/${encodeURIComponent(id)}/pay`;
      return readAnswer(await send({what, url, method: 'POST', body, signal}), PaymentAnswer, what);
    },
  };
}
