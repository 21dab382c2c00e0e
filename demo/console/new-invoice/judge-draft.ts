import {type OrderItem, parseBillingAddress} from 'invoice-checkout';
import {type InvoiceRequest, vatOf} from 'invoice-checkout/server';
import {currencies} from '../../catalog.ts';
import {readAmount, readNumber} from '../read-number.ts';
import {addressIssue, type FormIssue} from './form-issue.ts';
import {askedFields, type InvoiceDraft, type LineDraft} from './invoice-draft.ts';

/** What a form comes to: the invoice to ask for, or everything that is wrong with it, in the order of the form. */
export type Judgement =
  | {readonly request: InvoiceRequest; readonly issues: readonly []}
  | {readonly issues: readonly FormIssue[]};

/** Judges a form; the address by the kit's own rules. */
export function judgeDraft(draft: InvoiceDraft): Judgement {
  const {payment_product_type, merchant_reference, country, billing_address} = draft;
  const days = readNumber(draft.days_until_due);
  const lines = draft.lines.map(judgeLine);
  const address = parseBillingAddress(billing_address, payment_product_type, country);
  const isReference = /^[A-Za-z0-9._-]{1,64}$/.test(merchant_reference);
  const isDays = days !== undefined && Number.isInteger(days) && days <= 365;
  const issues: FormIssue[] = [
    ...(isReference ? [] : [{field: 'merchant_reference', code: 'reference'} as const]),
    ...(isDays ? [] : [{field: 'days_until_due', code: 'days'} as const]),
    ...lines.flatMap(({issues}) => issues),
    ...(address.ok ? [] : address.issues.map(addressIssue)),
  ];
  const items = lines.flatMap(({item}) => item ?? []);
  if (issues.length > 0 || days === undefined) return {issues};

  const asked = askedFields(payment_product_type);
  const typed = asked.flatMap((name) => (billing_address[name] ? [[name, billing_address[name]]] : []));
  return {
    issues: [],
    request: {
      payment_product_type,
      days_until_due: days,
      ...(payment_product_type !== 'kravia.invoice_b2b_grouped' && {invoice_channel: draft.invoice_channel}),
      order: {
        merchant_reference,
        amount: items.reduce((sum, {amount}) => sum + amount, 0),
        currency: currencies[country],
        items,
        billing_address: {...Object.fromEntries(typed), country},
      },
    },
  };
}

/** What the lines that can be read add up to, in minor units. */
export function totalOf({lines}: InvoiceDraft): number {
  return lines.reduce((sum, {amount}) => sum + (readAmount(amount) ?? 0), 0);
}

function judgeLine(draft: LineDraft, line: number): {item?: OrderItem; issues: FormIssue[]} {
  const description = draft.description.trim();
  const [quantity, amount, vat] = [
    readNumber(draft.quantity),
    readAmount(draft.amount),
    readNumber(draft.vat),
  ];
  const isVat = vat !== undefined && vat <= 100;
  const issues: FormIssue[] = [
    ...(description ? [] : [{field: 'description', line, code: 'required'} as const]),
    ...(quantity ? [] : [{field: 'quantity', line, code: 'quantity'} as const]),
    ...(amount ? [] : [{field: 'amount', line, code: 'amount'} as const]),
    ...(isVat ? [] : [{field: 'vat', line, code: 'vat'} as const]),
  ];
  if (!quantity || !amount || !isVat || issues.length > 0) return {issues};
  const id = String(line + 1);
  return {
    item: {line_id: id, id, description, quantity, amount, vat, vat_amount: vatOf(amount, vat)},
    issues,
  };
}
