import type {Handler} from 'hono';
import type {Environment} from '../http/environment.ts';
import {errorAnswer} from '../http/error-answer.ts';
import {validationAnswer} from '../http/validation-answer.ts';
import type {Transaction} from '../ledger/transaction.ts';
import {TransactionQuery} from '../schemas/list-query.ts';
import type {World} from '../world.ts';
import {includedIn} from './included.ts';
import {isFound, isWithin, pageOf} from './page-of.ts';

/** `GET /v1/transactions`: newest first, by all of Dintero's filters. Source: Dintero, payments API. */
export function listTransactionsHandler(world: World): Handler<Environment> {
  return (c) => {
    const query = TransactionQuery.safeParse(c.req.queries());
    if (!query.success) return validationAnswer(query.error, c.req.queries());
    const fits = (transaction: Transaction) => transactionFits(transaction, query.data);
    const {accountId} = c.get('account');
    const {transactions} = world.ledger;
    const {merchant_reference} = query.data;
    const onFile =
      merchant_reference === undefined
        ? transactions.all()
        : transactions.withReference(accountId, merchant_reference);
    const page = pageOf(onFile, accountId, query.data, fits);
    if (page === undefined) return errorAnswer(400, 'starting_after is not in this list');
    return c.json(page.map((transaction) => includedIn(world, transaction, query.data.includes)));
  };
}

const anyOf = ['id', 'session_id', 'status', 'payment_product', 'payment_product_type', 'currency'] as const;

const exactly = ['merchant_reference', 'merchant_reference_2', 'payout_destination_id'] as const;

function transactionFits(transaction: Transaction, query: TransactionQuery): boolean {
  const {id, merchant_reference, merchant_reference_2, billing_address, customer, store, amount} =
    transaction;
  const {business_name, first_name, last_name, email} = billing_address;
  const [wanted = amount] = query.amount ?? [];
  const [least = amount] = query['amount.gte'] ?? [];
  const [most = amount] = query['amount.lte'] ?? [];
  return (
    anyOf.every((name) => query[name]?.includes(transaction[name]) ?? true) &&
    exactly.every((name) => query[name] === undefined || query[name] === transaction[name]) &&
    (query.customer_id === undefined || query.customer_id === customer?.customer_id) &&
    (query.store_id?.includes(store?.id ?? '') ?? true) &&
    amount === wanted &&
    amount >= least &&
    amount <= most &&
    isWithin(transaction.created_at, query['created_at.gte'], query['created_at.lte']) &&
    wasCaptured(transaction, query['captured_at.gte'], query['captured_at.lte']) &&
    isFound(
      query.search,
      id,
      merchant_reference,
      merchant_reference_2,
      business_name,
      `${first_name} ${last_name}`,
      email,
    )
  );
}

function wasCaptured({events}: Transaction, from: number | undefined, until: number | undefined): boolean {
  if (from === undefined && until === undefined) return true;
  return events.some(
    ({event, success, created_at}) => event === 'CAPTURE' && success && isWithin(created_at, from, until),
  );
}
