/**
 * Dintero's transaction is not what was sold. Nothing is recorded until a person has looked. The message names the
 * order and the members that differ.
 */
export class TransactionMismatchError extends Error {
  override readonly name = 'TransactionMismatchError';
  readonly code = 'transaction-mismatch';
}
