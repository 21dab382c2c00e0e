import {DinteroError} from './dintero-error.ts';

/** What it means for a payment that its call gave nothing usable. */
export type PaymentFailure =
  /** Dintero refused the request as it is; nothing was made. */
  | {readonly kind: 'refused'; readonly status: number}
  /** Dintero did not look at the request; nothing was made. */
  | {readonly kind: 'put_off'; readonly error: DinteroError}
  /** Nobody knows; the request may even arrive later. */
  | {readonly kind: 'unanswered'};

/**
 * Reads the error of a payment's call.
 *
 * @throws The error itself, if it is no `DinteroError`.
 */
export function paymentFailure(error: unknown): PaymentFailure {
  if (!(error instanceof DinteroError)) throw error;
  switch (error.code) {
    case 'refused':
    case 'not_found':
      return {kind: 'refused', status: error.status ?? 400};
    case 'unauthorized':
    case 'rate_limited':
      return {kind: 'put_off', error};
    default:
      return {kind: 'unanswered'};
  }
}
