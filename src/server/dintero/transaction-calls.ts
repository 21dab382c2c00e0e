import {z} from 'zod';
import {Transaction} from './answers.ts';
import type {DinteroCalls} from './calls.ts';

/** Which transactions to list, in Dintero's names; every filter that is given must fit. */
export interface TransactionFilter {
  readonly merchant_reference?: string;
  readonly session_id?: string;
  /** `kravia`. */
  readonly payment_product?: string;
  readonly payment_product_type?: string;
  /** Any of these. */
  readonly status?: readonly string[];
  /** ISO 8601 instants, both included. */
  readonly 'created_at.gte'?: string;
  readonly 'created_at.lte'?: string;
  readonly includes?: 'session';
  /** 1 to 100; Dintero gives 10 when it is left out. */
  readonly limit?: number;
  /** Id of the transaction behind which to go on. */
  readonly starting_after?: string;
}

/** What is captured: for Kravia always the whole invoice, with all of its lines. */
export interface CaptureBody {
  /** Minor units. */
  readonly amount: number;
  readonly items: readonly {readonly line_id: string; readonly amount: number}[];
}

/** The calls about transactions. Each throws a `DinteroError` when it gives nothing usable. */
export interface TransactionCalls {
  readTransaction(id: string, signal?: AbortSignal): Promise<Transaction>;
  /** The transaction together with the session that it came from. */
  readTransactionWithSession(id: string, signal?: AbortSignal): Promise<Transaction>;
  /** One page, the newest first. */
  listTransactions(filter: TransactionFilter, signal?: AbortSignal): Promise<readonly Transaction[]>;
  /**
   * Merchant delivery: asks Kravia to collect. Never repeated here, and nothing is to be read from the answer: Dintero
   * may finish later, 202.
   */
  captureTransaction(id: string, body: CaptureBody, signal?: AbortSignal): Promise<void>;
  /** Cancels what is not paid yet. Never repeated here, and Dintero may finish later. */
  voidTransaction(id: string, signal?: AbortSignal): Promise<void>;
}

/** Speaks to Dintero about transactions. */
export function createTransactionCalls({checkoutUrl, send, read}: DinteroCalls): TransactionCalls {
  const pathOf = (id: string) => `transactions/${encodeURIComponent(id)}`;

  async function post(path: string, what: string, body?: CaptureBody, signal?: AbortSignal) {
    const url = `${checkoutUrl}/v1/${path}`;
    const answer = await send({what, url, method: 'POST', ...(body && {body}), signal});
    await answer.body?.cancel();
  }

  return {
    readTransaction: (id, signal) => read(pathOf(id), Transaction, 'read the transaction', signal),
    readTransactionWithSession: (id, signal) =>
      read(`${pathOf(id)}?includes=session`, Transaction, 'read the transaction', signal),
    listTransactions: (filter, signal) =>
      read(`transactions?${queryOf(filter)}`, z.array(Transaction), 'list the transactions', signal),
    captureTransaction: (id, body, signal) =>
      post(`${pathOf(id)}/capture`, 'capture the transaction', body, signal),
    voidTransaction: (id, signal) => post(`${pathOf(id)}/void`, 'void the transaction', undefined, signal),
  };
}

/** A filter with several values is repeated, as OpenAPI does it where nothing else is said. */
function queryOf(filter: TransactionFilter): string {
  const parameters = Object.entries(filter).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)]),
  );
  return new URLSearchParams(parameters).toString();
}
