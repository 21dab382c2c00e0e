/**
 * The body of `POST /v1/transactions/{id}/capture`. `final_capture` belongs to other payment types.
 *
 * Source: Dintero, payments API: capture transaction.
 */
import {z} from 'zod';
import {amount, OrderItem} from './order.ts';

const CapturedLine = z.strictObject({
  ...OrderItem.partial().shape,
  line_id: OrderItem.shape.line_id,
  amount,
});
/** A line that is captured: which, and how much of it. */
export type CapturedLine = z.infer<typeof CapturedLine>;

const OwnMetadata = z.record(
  z.string().regex(/^ext_/, 'Keys start with ext_').max(128),
  z.union([z.string().max(256), z.number()]),
);

/** What a merchant captures. */
export const CaptureRequest = z.strictObject({
  amount: amount.positive(),
  capture_reference: z.string().optional(),
  items: z
    .array(CapturedLine)
    .refine(
      (items) => new Set(items.map(({line_id}) => line_id)).size === items.length,
      'A line_id comes twice',
    )
    .optional(),
  metadata: OwnMetadata.optional(),
});
export type CaptureRequest = z.infer<typeof CaptureRequest>;
