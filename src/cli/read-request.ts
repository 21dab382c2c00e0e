import {fail, ok, type Result} from '../domain/result.ts';
import type {InvoiceRequest} from '../server/invoices.ts';
import type {LineResult} from './report-line.ts';

const members: readonly (keyof InvoiceRequest)[] = [
  'order',
  'payment_product_type',
  'days_until_due',
  'invoice_channel',
];

/**
 * Reads a line as what is to be invoiced: one JSON object, no member that nobody would read. Whether its order, address
 * and options can be used is judged where they are invoiced.
 */
export function readRequest(text: string): Result<InvoiceRequest, LineResult> {
  const value = parseJson(text);
  if (!isObject(value))
    return invalid('write one JSON object a line: {"order": {…}, "payment_product_type": "…"}');
  const stray = Object.keys(value).find((name) => !members.some((member) => member === name));
  if (stray !== undefined) return invalid(`there is no such member; a line has ${members.join(', ')}`, stray);
  if (!isObject(value.order))
    return invalid('set it to an object with merchant_reference, amount and items', 'order');
  return ok(value as unknown as InvoiceRequest);
}

/** The order's reference as far as it is one, for the report. */
export function referenceOf({order}: InvoiceRequest): {readonly merchant_reference?: string} {
  const {merchant_reference}: {merchant_reference?: unknown} = order;
  return typeof merchant_reference === 'string' ? {merchant_reference} : {};
}

function invalid(remedy: string, field?: string): Result<never, LineResult> {
  const message = field === undefined ? remedy : `${field}: ${remedy}`;
  return fail({outcome: 'invalid', code: 'invalid-line', ...(field && {field}), message});
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
