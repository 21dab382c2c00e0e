import {isInvoiceProduct} from '../../domain/invoice/product.ts';
import {fail, ok, type Result} from '../../domain/result.ts';
import {billingMembers} from '../contract/billing-members.ts';
import {readBytes} from '../http/read-bytes.ts';
import type {Filled} from './form-pages.ts';

/** A plain form as it came. */
export interface SentForm extends Filled {
  /** BCP 47; empty when the form did not say. */
  readonly locale: string;
}

const fields = Object.keys(billingMembers(true)) as (keyof ReturnType<typeof billingMembers>)[];

/**
 * Reads a plain form, at most 16 kB. Fields that the contract does not name are the shop's own business, and ignored.
 * Whether texts can be used is for the judge to say.
 */
export async function readForm(request: Request): Promise<Result<SentForm, 'media-type' | 'too-large'>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return fail('media-type');
  const bytes = await readBytes(request);
  if (bytes === undefined) return fail('too-large');
  const sent = new URLSearchParams(new TextDecoder().decode(bytes));
  const product = sent.get('payment_product_type');
  return ok({
    order: sent.get('order') ?? '',
    locale: sent.get('locale') ?? '',
    product: isInvoiceProduct(product) ? product : undefined,
    draft: Object.fromEntries(
      fields.flatMap((field) => (sent.has(field) ? [[field, sent.get(field) ?? '']] : [])),
    ),
  });
}
