import type {AuthorizedCall} from './authorized-send.ts';
import type {DinteroCalls} from './calls.ts';
import {DinteroError} from './dintero-error.ts';
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

/**
 * The calls that make invoices. Repeated only where Dintero had no time, 429, so that nothing was made: after silence
 * only their callers know whether it does harm.
 */
export interface PaymentCalls {
  /** Makes a session and its invoice. A 400 may mean that the toggle forbids it. */
  payInOneStep(body: OneStepBody, toggle: DuplicateToggle, signal?: AbortSignal): Promise<PaymentAnswer>;
  /** Pays a session, which can be paid once. */
  paySession(id: string, body: TwoStepBody, signal?: AbortSignal): Promise<PaymentAnswer>;
}

/** The call that makes a session and its invoice. */
export function oneStepCall(checkoutUrl: string, body: OneStepBody, toggle: DuplicateToggle) {
  return {
    what: 'make an invoice',
    url: `${checkoutUrl}/v1/sessions/pay`,
    method: 'POST',
    headers: {'dintero-feature-toggles': toggle},
    body,
  } as const;
}

/** Makes the calls that make invoices. */
export function createPaymentCalls({checkoutUrl, send, repeat}: DinteroCalls): PaymentCalls {
  async function pay(call: AuthorizedCall): Promise<PaymentAnswer> {
    const {what, signal} = call;
    const answer = await repeat(() => send({...call, method: 'POST'}).catch(unlessLimited), signal);
    if (answer instanceof DinteroError) throw answer;
    return readAnswer(answer, PaymentAnswer, what);
  }

  return {
    payInOneStep: (body, toggle, signal) => pay({...oneStepCall(checkoutUrl, body, toggle), signal}),
    paySession: (id, body, signal) =>
      pay({
        what: 'pay the session',
        url: `${checkoutUrl}/v1/sessions/${encodeURIComponent(id)}/pay`,
        body,
        signal,
      }),
  };
}

/** An error as an answer, which is not repeated. */
function unlessLimited(error: unknown): DinteroError {
  if (error instanceof DinteroError && error.code !== 'rate_limited') return error;
  throw error;
}
