/** What is known of a store that cannot be used, besides the message. */
export interface StoreUnavailableDetails {
  readonly cause?: unknown;
  /** Whether the same may succeed a little later; not when left out. */
  readonly passing?: boolean;
}

/**
 * A store that cannot be used: in passing, for want of its database, or for good, for want of a package, of its file or
 * of tables that this version knows. The message says what to do.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'store-unavailable';
  /** Whether the same may succeed a little later. */
  readonly passing: boolean;

  constructor(message: string, {cause, passing = false}: StoreUnavailableDetails = {}) {
    super(message, {cause});
    this.passing = passing;
  }
}
