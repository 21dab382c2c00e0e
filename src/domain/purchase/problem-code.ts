/**
 * Why the backend did not do what it was asked: the `code` of a problem answer of the merchant contract,
 * or `unreachable` when no usable answer came. Each is worded for the shopper in every language.
 */
export type ProblemCode =
  | 'invalid-request'
  | 'origin'
  | 'unknown-order'
  | 'unknown-token'
  | 'not-found'
  | 'method'
  | 'too-large'
  | 'media-type'
  | 'already-paid'
  | 'invalid-address'
  | 'product-not-available'
  | 'too-many-requests'
  | 'dintero-unavailable'
  | 'register-unavailable'
  | 'internal'
  | 'unreachable';

/** A problem that the backend answered with. */
export interface Problem {
  readonly problem: ProblemCode;
  /** Finds the problem in the backend's log, when its answer named one. */
  readonly correlation_id?: string | undefined;
}
