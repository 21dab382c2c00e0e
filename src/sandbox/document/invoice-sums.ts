import type {Transaction} from '../ledger/transaction.ts';
import type {InvoiceFormat} from './invoice-format.ts';
import type {InvoiceWords} from './invoice-words.ts';
import {margins, type Sheet} from './sheet.ts';
import {vatSummary} from './vat-summary.ts';

const RATE = 320;
const NET = 440;

/** Draws what the lines come to by rate of VAT, and the total; answers where that ends. */
export function drawSums(
  sheet: Sheet,
  top: number,
  transactions: readonly Transaction[],
  words: InvoiceWords,
  format: InvoiceFormat,
): number {
  const sums = vatSummary(transactions.flatMap(({items}) => items));
  const grey = {grey: true, size: 9};
  let y = sheet.room(top, sums.length * 16 + 60);
  sheet.rule(y);
  y += 10;
  sheet.text(words.vat, RATE, y, grey);
  sheet.text(words.net, NET, y, {...grey, toRight: true});
  sheet.text(words.amount, margins.right, y, {...grey, toRight: true});
  y += 16;
  for (const {rate, net, vat} of sums) {
    sheet.text(`${format.number(rate)} %`, RATE, y);
    sheet.text(format.money(net), NET, y, {toRight: true});
    sheet.text(format.money(vat), margins.right, y, {toRight: true});
    y += 16;
  }
  const total = transactions.reduce((sum, {amount}) => sum + amount, 0);
  sheet.text(words.total, RATE, y + 8, {bold: true, size: 12});
  sheet.text(format.money(total), margins.right, y + 8, {bold: true, size: 12, toRight: true});
  return y + 28;
}
