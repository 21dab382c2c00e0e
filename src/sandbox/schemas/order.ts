/**
 * What is sold. Amounts are whole numbers of minor units, VAT and discounts included.
 *
 * Source: Dintero, payments API: OrderItem, ShippingOption, Order.
 */
import {z} from 'zod';

/** Minor units, as far as 32 bits go. */
export const amount = z
  .int()
  .min(-(2 ** 31))
  .max(2 ** 31 - 1);
const notForKravia = z.unknown().optional();

/** A line of an order. */
export const OrderItem = z.strictObject({
  line_id: z.string().min(1),
  description: z.string().min(1),
  quantity: z.number().positive(),
  amount,
  id: z.string().optional(),
  vat_amount: amount.optional(),
  vat: z.number().min(0).max(100).multipleOf(0.01).optional(),
  type: z.enum(['physical', 'digital', 'service', 'gift_card', 'shipping', 'surcharge']).optional(),
  thumbnail_url: z.url().optional(),
  eligible_for_discount: z.boolean().optional(),
  is_changed: z.boolean().optional(),
  groups: notForKravia,
  discount_lines: notForKravia,
  gross_amount: notForKravia,
  version: notForKravia,
  splits: notForKravia,
  fee_split: notForKravia,
  store: notForKravia,
  emd: notForKravia,
  unit_volume: notForKravia,
  unit_weight: notForKravia,
  unit_dimensional_weight: notForKravia,
});

const ShippingOption = z.looseObject({
  id: z.string(),
  line_id: z.string(),
  amount,
  title: z.string(),
  operator: z.string(),
  vat: z.number().optional(),
  vat_amount: amount.optional(),
});

const optionalText = z.string().optional();

/** An address that fills in the checkout page: any part of one, judged only when the shopper pays. */
const AddressPrefill = z.strictObject({
  first_name: optionalText,
  last_name: optionalText,
  business_name: optionalText,
  organization_number: optionalText,
  address_line: optionalText,
  address_line_2: optionalText,
  co_address: optionalText,
  postal_code: optionalText,
  postal_place: optionalText,
  country: optionalText,
  phone_number: optionalText,
  email: optionalText,
  customer_reference: optionalText,
  cost_center: optionalText,
  organization_type: optionalText,
  comment: optionalText,
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});

/** `order` of a session. */
export const SessionOrder = z
  .strictObject({
    amount: amount.positive(),
    currency: z.enum(['NOK', 'SEK', 'EUR'], 'Kravia invoices in NOK, SEK and EUR'),
    merchant_reference: z.string().min(1),
    merchant_reference_2: optionalText,
    vat_amount: amount.optional(),
    event_reference: optionalText,
    billing_address: AddressPrefill.optional(),
    shipping_address: AddressPrefill.optional(),
    partial_payment: z.boolean().optional(),
    items: z.array(OrderItem).optional(),
    shipping_option: ShippingOption.optional(),
    store: z.looseObject({id: z.string().optional()}).optional(),
    discount_lines: notForKravia,
    discount_codes: notForKravia,
    gift_cards: notForKravia,
    payout_destination_id: optionalText,
  })
  .refine(({items = []}) => new Set(items.map((item) => item.line_id)).size === items.length, {
    message: 'line_id must be unique in the order',
    path: ['items'],
  });
export type SessionOrder = z.infer<typeof SessionOrder>;

/** One line of an order. */
export type OrderLine = z.infer<typeof OrderItem>;

/** The lines as they are invoiced: the shipping option is one of them. Source: Dintero, after payment. */
export function orderLines({items = [], shipping_option}: SessionOrder): OrderLine[] {
  if (shipping_option === undefined) return items;
  const {id, line_id, title, amount, vat, vat_amount} = shipping_option;
  return [...items, {id, line_id, description: title, quantity: 1, amount, vat, vat_amount}];
}

/** Whether the amount is the sum of the lines, or at most that where a part may be paid. */
export function amountFits(order: SessionOrder): boolean {
  const sum = orderLines(order).reduce((total, line) => total + line.amount, 0);
  return order.partial_payment ? order.amount <= sum : order.amount === sum;
}
