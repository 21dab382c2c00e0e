import type {SandboxMerchant} from '../account.ts';
import type {Invoice} from '../kravia/invoice.ts';
import {invoiceFormat} from './invoice-format.ts';
import {drawLines} from './invoice-lines.ts';
import {buyerLines, sellerLines} from './invoice-parties.ts';
import {drawSums} from './invoice-sums.ts';
import {invoiceWords} from './invoice-words.ts';
import {paymentRows} from './payment-rows.ts';
import {createSheet, margins, type Sheet} from './sheet.ts';

const MIDDLE = 320;
const PARTY = 215;
const PAYMENT = 132;

/** Draws an invoice in the language of the buyer's country; answers the bytes of the PDF. */
export async function invoiceDocument(invoice: Invoice, merchant: SandboxMerchant): Promise<Buffer> {
  const {transactions, payment} = invoice;
  const [first] = transactions;
  if (first === undefined) throw new Error('An invoice without a purchase');
  const {billing_address: buyer, currency, terms} = first;
  const words = invoiceWords[buyer.country];
  const format = invoiceFormat(words.locale, currency);
  const sheet = await createSheet(`${words.invoice} ${invoice.invoice_number}`, words.locale);

  sheet.text(merchant.name, margins.left, 56, {bold: true, size: 12});
  sheet.text(words.invoice, margins.left, 84, {bold: true, size: 26});
  drawPairs(sheet, 52, [
    [words.invoice_number, invoice.invoice_number],
    [words.invoice_date, format.day(invoice.invoice_date)],
    [words.due_date, format.day(invoice.invoice_due_date)],
    [words.terms, `${terms.days_until_due} ${words.days}`],
    [words.your_reference, buyer.customer_reference],
  ]);
  const belowBuyer = drawParty(sheet, margins.left, words.buyer, buyerLines(buyer, words));
  const belowSeller = drawParty(sheet, MIDDLE, words.seller, sellerLines(merchant, words));
  const belowLines = drawLines(sheet, Math.max(belowBuyer, belowSeller) + 24, transactions, words, format);
  const belowSums = drawSums(sheet, belowLines + 8, transactions, words, format);

  const top = Math.max(sheet.room(belowSums + 24, PAYMENT), margins.bottom - PAYMENT);
  sheet.band(top, PAYMENT - 12);
  sheet.text(words.pay_to, margins.left, top + 14, {bold: true, size: 12});
  const left = margins.left + 210;
  drawPairs(sheet, top + 40, paymentRows(payment, words), margins.left, left);
  const total = transactions.reduce((sum, {amount}) => sum + amount, 0);
  drawPairs(sheet, top + 40, [
    [words.total, format.money(total)],
    [words.due_date, format.day(invoice.invoice_due_date)],
    [words.invoice_number, invoice.invoice_number],
  ]);
  return sheet.finish((page, pages) => [words.sandbox, `${words.page} ${page}/${pages}`]);
}

/** A heading with lines below it; answers where they end. */
function drawParty(sheet: Sheet, x: number, heading: string, lines: readonly (string | undefined)[]): number {
  sheet.text(heading, x, 150, {grey: true, size: 9});
  const present = lines.filter((line): line is string => line !== undefined && line.trim() !== '');
  let y = 165;
  for (const [at, line] of present.entries()) {
    sheet.text(line, x, y, {bold: at === 0, width: PARTY});
    y += sheet.height(line, PARTY) + 2;
  }
  return y;
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
