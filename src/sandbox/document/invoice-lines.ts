import type {Transaction} from '../ledger/transaction.ts';
import type {InvoiceFormat} from './invoice-format.ts';
import type {InvoiceWords} from './invoice-words.ts';
import {margins, type Sheet} from './sheet.ts';
import {vatSummary} from './vat-summary.ts';

const QUANTITY = 370;
const VAT = 430;
const SUMS = 320;

/**
 * Draws what was bought, order by order, and what it comes to by rate of VAT; answers where that ends. A combined
 * invoice names each order.
 */
export function drawLines(
  sheet: Sheet,
  top: number,
  transactions: readonly Transaction[],
  words: InvoiceWords,
  format: InvoiceFormat,
): number {
  const right = {toRight: true, grey: true, size: 9};
  sheet.text(words.description, margins.left, top, {grey: true, size: 9});
  sheet.text(words.quantity, QUANTITY, top, right);
  sheet.text(words.vat, VAT, top, right);
  sheet.text(words.amount, margins.right, top, right);
  sheet.rule(top + 15);

  let y = top + 24;
  for (const {items, merchant_reference} of transactions) {
    y = sheet.room(y, 40);
    sheet.text(`${words.order} ${merchant_reference}`, margins.left, y, {grey: true, size: 9});
    y += 16;
    for (const {description, quantity, vat = 0, amount} of items) {
      y = sheet.room(y, 18);
      sheet.text(description, margins.left, y, {width: 270});
      sheet.text(format.number(quantity), QUANTITY, y, {toRight: true});
      sheet.text(`${format.number(vat)} %`, VAT, y, {toRight: true});
      sheet.text(format.money(amount), margins.right, y, {toRight: true});
      y += 18;
    }
  }

  const sums = vatSummary(transactions.flatMap(({items}) => items));
  y = sheet.room(y + 8, sums.length * 32 + 40);
  sheet.rule(y);
  y += 12;
  for (const {rate, net, vat} of sums) {
    sheet.text(words.net, SUMS, y, {grey: true});
    sheet.text(format.money(net), margins.right, y, {toRight: true});
    sheet.text(`${words.vat} ${format.number(rate)} %`, SUMS, y + 16, {grey: true});
    sheet.text(format.money(vat), margins.right, y + 16, {toRight: true});
    y += 32;
  }
  const total = transactions.reduce((sum, {amount}) => sum + amount, 0);
  sheet.text(words.total, SUMS, y + 6, {bold: true, size: 12});
  sheet.text(format.money(total), margins.right, y + 6, {bold: true, size: 12, toRight: true});
  return y + 24;
}
