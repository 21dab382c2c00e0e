/**
 * What a receipt shows of an invoice, read from the metadata of Dintero's transaction.
 *
 * Source: Dintero, Kravia customer checkout and invoice delivery: metadata.
 */
import type {Transaction} from '../dintero/answers.ts';
import {isSecureAddress} from '../options/secure-address.ts';
import type {InvoiceFacts} from '../stores/purchases.ts';
import {capturedAmount} from './transaction-events.ts';

/** The facts as far as they are known; documents disagree on where Dintero keeps them. */
export function invoiceFacts(transaction: Transaction): InvoiceFacts {
  const read = (key: string) => metadataText(transaction, `kravia:${key}`);
  const account = 'payment_details:bank_account';
  const payment_details = known({
    bban: read(`${account}:bban`),
    iban: read(`${account}:iban`),
    swift: read(`${account}:swift`),
    kid: read('payment_details:kid'),
  });
  return {
    ...known({
      invoice_number: read('invoice_number'),
      invoice_date: day(read('invoice_date')),
      due_date: day(read('invoice_due_date')),
    }),
    captured_amount: capturedAmount(transaction),
    document: documentUrl(transaction) !== undefined,
    ...(Object.keys(payment_details).length > 0 && {payment_details}),
  };
}

/** Where Dintero keeps the invoice as PDF; it may be short-lived, so it is read anew each time. */
export function documentUrl(transaction: Transaction): string | undefined {
  const url = metadataText(transaction, 'kravia:invoice_url');
  return url !== undefined && isSecureAddress(url) ? url : undefined;
}

/** A text of the metadata: the transaction's own first, then its events', the newest first. */
function metadataText(transaction: Transaction, key: string): string | undefined {
  const newestFirst = transaction.events
    .toReversed()
    .sort((one, other) => Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? '') || 0);
  const texts = [transaction, ...newestFirst].map(({metadata}) => metadata?.[key]);
  return texts.find((text): text is string => typeof text === 'string' && text !== '');
}

function day(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 10) : undefined;
}

function known<Facts extends object>(facts: Facts): {[Fact in keyof Facts]?: NonNullable<Facts[Fact]>} {
  const entries = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  return Object.fromEntries(entries) as {[Fact in keyof Facts]?: NonNullable<Facts[Fact]>};
}
