import type {SandboxMerchant} from '../account.ts';
import type {Invoice} from '../kravia/invoice.ts';
import type {BillingAddress} from '../schemas/billing-address.ts';
import {invoiceFormat} from './invoice-format.ts';
import {drawLines} from './invoice-lines.ts';
import {type InvoiceWords, invoiceWords} from './invoice-words.ts';
import {createSheet, margins, type Sheet} from './sheet.ts';

const MIDDLE = 320;

/** Draws an invoice in the language of the buyer's country; answers the bytes of the PDF. */
export async function invoiceDocument(invoice: Invoice, merchant: SandboxMerchant): Promise<Buffer> {
  const [first] = invoice.transactions;
  if (first === undefined) throw new Error('An invoice without a purchase');
  const {billing_address: buyer, currency} = first;
  const words = invoiceWords[buyer.country];
  const format = invoiceFormat(words.locale, currency);
  const sheet = await createSheet(`${words.invoice} ${invoice.invoice_number}`, words.locale);

  sheet.text(merchant.name, margins.left, 56, {bold: true, size: 12});
  sheet.text(words.invoice, margins.left, 84, {bold: true, size: 26});
  drawPairs(sheet, 60, [
    [words.invoice_number, invoice.invoice_number],
    [words.invoice_date, format.day(invoice.invoice_date)],
    [words.due_date, format.day(invoice.invoice_due_date)],
    [words.your_reference, buyer.customer_reference],
  ]);
  const belowBuyer = drawParty(sheet, margins.left, words.buyer, buyerLines(buyer, words));
  const belowSeller = drawParty(sheet, MIDDLE, words.seller, sellerLines(merchant));
  const belowLines = drawLines(
    sheet,
    Math.max(belowBuyer, belowSeller) + 24,
    invoice.transactions,
    words,
    format,
  );

  const payment = sheet.room(belowLines + 24, 130);
  sheet.text(words.pay_to, margins.left, payment, {bold: true, size: 12});
  drawPairs(
    sheet,
    payment + 24,
    [
      [words.account, invoice.payment.bban],
      ['IBAN', invoice.payment.iban],
      ['SWIFT/BIC', invoice.payment.swift],
      [words.payment_reference, invoice.payment.kid],
      [words.due_date, format.day(invoice.invoice_due_date)],
    ],
    margins.left,
    MIDDLE - 40,
  );
  sheet.text(words.sandbox, margins.left, 796, {grey: true, size: 8});
  return sheet.finish();
}

function buyerLines(buyer: BillingAddress, words: InvoiceWords) {
  const person = `${buyer.first_name} ${buyer.last_name}`;
  const number = buyer.organization_number && `${words.organization_number} ${buyer.organization_number}`;
  return [
    ...(buyer.business_name ? [buyer.business_name, number, person] : [person]),
    buyer.co_address,
    buyer.address_line,
    buyer.address_line_2,
    `${buyer.postal_code} ${buyer.postal_place ?? ''}`,
    buyer.country,
  ];
}

function sellerLines(merchant: SandboxMerchant) {
  const {organization_number} = invoiceWords[merchant.country ?? 'NO'];
  return [
    merchant.name,
    merchant.organization_number && `${organization_number} ${merchant.organization_number}`,
    merchant.address_line,
    `${merchant.postal_code ?? ''} ${merchant.postal_place ?? ''}`,
    merchant.country,
  ];
}

/** A heading with lines below it; answers where they end. */
function drawParty(sheet: Sheet, x: number, heading: string, lines: readonly (string | undefined)[]): number {
  sheet.text(heading, x, 150, {grey: true, size: 9});
  const present = lines.filter((line): line is string => line !== undefined && line.trim() !== '');
  for (const [at, line] of present.entries())
    sheet.text(line, x, 165 + at * 14, {bold: at === 0, width: 215});
  return 165 + present.length * 14;
}

/** Names on the left and values on the right; what has no value is left out. */
function drawPairs(
  sheet: Sheet,
  top: number,
  pairs: readonly (readonly [string, string | undefined])[],
  left = MIDDLE,
  right: number = margins.right,
): void {
  let y = top;
  for (const [name, value] of pairs) {
    if (!value) continue;
    sheet.text(name, left, y, {grey: true});
    sheet.text(value, right, y, {toRight: true});
    y += 16;
  }
}
