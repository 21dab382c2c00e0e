import {z} from 'zod';
import type {Order} from '../../domain/order.ts';
import type {BillingDraft} from '../../domain/purchase/offer.ts';
import {fail, ok, type Result} from '../../domain/result.ts';
import {billingMembers} from '../contract/billing-members.ts';
import {CurrencySchema, MerchantReferenceSchema} from '../contract/order-schema.ts';

/** An order as the shop tells it, with what it knows of the buyer. */
export type MerchantOrder = Order & {readonly billing_address?: BillingDraft};

/** An order of the shop that cannot be invoiced as it is: a bug in the shop, never the shopper's doing. */
export class InvalidOrderError extends Error {
  override readonly name = 'InvalidOrderError';
  readonly code = 'invalid-order';
}

/** Whether a text can be an order's reference: it travels in URLs that Dintero does not encode. */
export function isMerchantReference(text: string): boolean {
  return MerchantReferenceSchema.safeParse(text).success;
}

/** Whether a text is a currency that invoices are made in. */
export function isCurrency(text: string): text is Order['currency'] {
  return CurrencySchema.safeParse(text).success;
}

const Amount = z.int().min(-2_147_483_648).max(2_147_483_647);

const Item = z
  .object({
    line_id: z.string().min(1),
    id: z.string().min(1),
    description: z.string().min(1),
    quantity: z.number().positive(),
    amount: Amount,
    vat: z.number().min(0).max(100).nullish(),
    vat_amount: Amount.nullish(),
  })
  .transform(withoutEmpty);

const KnownAddress = z.object(billingMembers(z.string().nullish())).transform(withoutEmpty);

const OrderSchema = z
  .object({
    merchant_reference: z.string(),
    amount: Amount.positive(),
    vat_amount: Amount.nullish(),
    currency: CurrencySchema,
    items: z.array(Item).min(1),
    billing_address: KnownAddress.nullish(),
  })
  .transform(withoutEmpty);

/**
 * Reads what `orders.find` gave: the members of the contract and no others, sums checked, VAT added up.
 *
 * @throws InvalidOrderError naming the order and what is wrong with it, never a value of the address.
 */
export function readMerchantOrder(found: unknown, reference: string): MerchantOrder {
  const order = parseMerchantOrder(found);
  if (!order.ok)
    throw new InvalidOrderError(`The order ${reference} ${order.issue}. Correct what orders.find returns.`);
  if (order.value.merchant_reference === reference) return order.value;
  throw new InvalidOrderError(
    `The order ${reference} was found under another merchant_reference. Correct what orders.find returns.`,
  );
}

/** Reads an order, like {@link readMerchantOrder}; the issue goes on from "The order …". */
export function parseMerchantOrder(found: unknown): Result<MerchantOrder, string> {
  const parsed = OrderSchema.safeParse(found);
  if (!parsed.success) {
    const members = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
    return fail(`cannot be read: ${members.join(', ')}`);
  }
  const order = parsed.data;
  if (new Set(order.items.map((item) => item.line_id)).size < order.items.length)
    return fail('has a line_id twice');
  const overcharged = order.items.find(({amount, vat_amount = 0}) => !isPart(vat_amount, amount));
  if (overcharged)
    return fail(`has a vat_amount that is no part of its line's amount: ${overcharged.line_id}`);
  const total = sum(order.items.map((item) => item.amount));
  if (total !== order.amount) return fail(`has amount ${order.amount}, but its items add up to ${total}`);

  const vats = order.items.flatMap((item) => item.vat_amount ?? []);
  if (vats.length < order.items.length) return ok(order);
  const vat = sum(vats);
  if ((order.vat_amount ?? vat) !== vat)
    return fail(`has vat_amount ${order.vat_amount}, but its items' VAT adds up to ${vat}`);
  return ok({...order, vat_amount: vat});
}

/** Shops hand over rows of databases: null and undefined mean that there is none. */
function withoutEmpty<Row extends object>(row: Row): {[Key in keyof Row]: NonNullable<Row[Key]>} {
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filled) as {[Key in keyof Row]: NonNullable<Row[Key]>};
}

/** VAT is inside an amount; a discount has a discount's. */
function isPart(vat: number, amount: number): boolean {
  return amount < 0 ? vat <= 0 && vat >= amount : vat >= 0 && vat <= amount;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
