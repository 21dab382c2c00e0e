import {z} from 'zod';
import type {OrderItem} from '../../domain/order.ts';

const Item = z.object({
  line_id: z.union([z.string().min(1), z.number().transform(String)]),
  id: z.string().optional().catch(undefined),
  description: z.string().catch(''),
  quantity: z.number().catch(1),
  amount: z.number(),
  vat: z.number().optional().catch(undefined),
  vat_amount: z.number().optional().catch(undefined),
});

/**
 * The lines in an answer of Dintero's. A line needs its `line_id` and amount, or it is left out; what else is missing
 * is filled in: an article is called after its line, and there is one of it. A shipping option has become a line.
 *
 * Source: Dintero, Checkout API reference: order items.
 */
export function readItems(json: unknown): readonly OrderItem[] {
  const lines: readonly unknown[] = Array.isArray(json) ? json : [];
  return lines.flatMap((line) => {
    const read = Item.safeParse(line);
    if (!read.success) return [];
    const {id, vat, vat_amount, ...item} = read.data;
    return {
      ...item,
      id: id ?? item.line_id,
      ...(vat !== undefined && {vat}),
      ...(vat_amount !== undefined && {vat_amount}),
    };
  });
}
