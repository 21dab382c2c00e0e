import {randomInt} from 'node:crypto';
import type {BillingDraft, BillingField, Country, InvoiceProduct} from 'invoice-checkout';
import {countries, products} from '../../settings.ts';

/** What is typed on one line of an invoice. */
export type LineField = 'description' | 'quantity' | 'amount' | 'vat';

/** One line as it is typed. */
export type LineDraft = Readonly<Record<LineField, string>>;

/** The form for a new invoice as it is typed: nothing of it is lost, whatever is wrong with it. */
export interface InvoiceDraft {
  readonly payment_product_type: InvoiceProduct;
  readonly merchant_reference: string;
  readonly days_until_due: string;
  readonly invoice_channel: 'kravia' | 'merchant';
  readonly country: Country;
  readonly billing_address: BillingDraft;
  readonly lines: readonly LineDraft[];
}

/** The fields about a buyer, in the order people fill them. */
export const buyerFieldNames: readonly BillingField[] = [
  'organization_number',
  'business_name',
  'address_line',
  'postal_code',
  'postal_place',
  'first_name',
  'last_name',
  'email',
  'phone_number',
  'customer_reference',
];

const companyOnly: readonly BillingField[] = ['business_name', 'organization_number', 'customer_reference'];

/** The fields that a product asks for. */
export function askedFields(product: InvoiceProduct): readonly BillingField[] {
  return buyerFieldNames.filter((name) => product !== 'kravia.invoice_b2c' || !companyOnly.includes(name));
}

const newLine: LineDraft = {description: '', quantity: '1', amount: '', vat: '25'};

/** An empty form, with a reference that no other invoice has. */
export function emptyDraft(): InvoiceDraft {
  return {
    payment_product_type: 'kravia.invoice_b2b',
    merchant_reference: `office-${randomInt(100_000_000, 1_000_000_000)}`,
    days_until_due: '14',
    invoice_channel: 'kravia',
    country: 'NO',
    billing_address: {},
    lines: [newLine],
  };
}

/** The form as it was sent. */
export function readDraft(form: URLSearchParams): InvoiceDraft {
  const text = (name: string) => form.get(name) ?? '';
  const column = (name: LineField) => form.getAll(name);
  const [quantities, amounts, vats] = [column('quantity'), column('amount'), column('vat')];
  return {
    payment_product_type:
      products.find((product) => product === text('payment_product_type')) ?? 'kravia.invoice_b2b',
    merchant_reference: text('merchant_reference').trim(),
    days_until_due: text('days_until_due').trim(),
    invoice_channel: text('invoice_channel') === 'merchant' ? 'merchant' : 'kravia',
    country: countries.find((country) => country === text('country')) ?? 'NO',
    billing_address: Object.fromEntries(buyerFieldNames.map((name) => [name, text(name)])),
    lines: column('description').map((description, index) => ({
      description,
      quantity: quantities[index] ?? '',
      amount: amounts[index] ?? '',
      vat: vats[index] ?? '',
    })),
  };
}

/** The form with one more line. */
export function withLine(draft: InvoiceDraft): InvoiceDraft {
  return {...draft, lines: [...draft.lines, newLine]};
}

/** The form without one of its lines, counted from 0; the last one stays. */
export function withoutLine(draft: InvoiceDraft, gone: number): InvoiceDraft {
  const lines = draft.lines.filter((_, index) => index !== gone);
  return {...draft, lines: lines.length > 0 ? lines : draft.lines};
}
