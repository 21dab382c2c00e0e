/** A store was asked after it was closed. Whoever asks in the background stops asking. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  readonly code = 'store-closed';

  constructor() {
    super('The store is closed');
  }
}
