import {address} from './create-shop.ts';

/** A shop that forms can be sent to. */
interface FormShop {
  readonly token: string;
  call(path: string, init: RequestInit): Promise<Response>;
}

/** Sends the plain form as a browser without JavaScript would, fine but for the fields and headers given. */
export function sendForm(
  shop: FormShop,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams({
    order: shop.token,
    payment_product_type: 'kravia.invoice_b2b',
    locale: 'en',
    ...address,
    ...fields,
  });
  return shop.call('/form', {
    method: 'POST',
    headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
    body: body.toString(),
  });
}

/** A field of a page that a shop answered: its tag, and the note below it. */
export function fieldOf(page: string, name: string): {readonly tag: string; readonly note: string} {
  const [tag = ''] = new RegExp(`<(?:input|select)[^>]* name="${name}"[^>]*>`).exec(page) ?? [];
  const [, note = ''] = new RegExp(`<p id="invoice-${name}-note"[^>]*>(.*?)</p>`).exec(page) ?? [];
  return {tag, note};
}
