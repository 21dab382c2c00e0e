/**
 * The filters of lists. A filter that may be repeated finds what has any of its values; one that may not is given
 * at most once.
 *
 * Source: Dintero, payments API: list transactions, list sessions.
 */
import {z} from 'zod';

const once = z
  .array(z.string())
  .length(1, 'Only once')
  .transform(([value = '']) => value)
  .optional();
const many = z.array(z.string().min(1)).optional();
const minorUnits = z.array(z.coerce.number().int()).length(1, 'Only once').optional();
const instant = z
  .array(z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'An instant in ISO 8601'))
  .length(1, 'Only once')
  .transform(([value = '']) => Date.parse(value))
  .optional();

const paging = {
  limit: z.array(z.coerce.number().int().min(1).max(100)).length(1, 'Only once').optional(),
  starting_after: once,
};

/** The query of `GET /v1/transactions`, each parameter with all its values. */
export const TransactionQuery = z.strictObject({
  ...paging,
  id: many,
  session_id: many,
  status: many,
  payment_product: many,
  payment_product_type: many,
  currency: many,
  store_id: many,
  merchant_reference: once,
  merchant_reference_2: once,
  customer_id: once,
  payout_destination_id: once,
  search: once,
  amount: minorUnits,
  'amount.gte': minorUnits,
  'amount.lte': minorUnits,
  'created_at.gte': instant,
  'created_at.lte': instant,
  'captured_at.gte': instant,
  'captured_at.lte': instant,
  includes: many,
});
export type TransactionQuery = z.infer<typeof TransactionQuery>;

/** The query of `GET /v1/sessions`. */
export const SessionQuery = z.strictObject({
  ...paging,
  id: many,
  transaction_id: many,
  store_id: many,
  search: once,
  'created_at.gte': instant,
  'created_at.lte': instant,
});
export type SessionQuery = z.infer<typeof SessionQuery>;
