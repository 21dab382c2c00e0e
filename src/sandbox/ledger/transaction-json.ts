import type {Transaction} from './transaction.ts';

/** A transaction as `GET /v1/transactions/{id}` shows it. */
export function transactionJson({terms: _, ...transaction}: Transaction) {
  return transaction;
}
