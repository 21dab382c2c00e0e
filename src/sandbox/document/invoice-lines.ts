import {dayInOslo} from '../calendar.ts';
import type {Transaction} from '../ledger/transaction.ts';
import type {InvoiceFormat} from './invoice-format.ts';
import type {InvoiceWords} from './invoice-words.ts';
import {margins, type Sheet} from './sheet.ts';

const DESCRIPTION = 215;
const QUANTITY = 315;
const PRICE = 395;
const VAT = 445;

/**
 * Draws what was bought, order by order with its day; answers where that ends. A combined invoice names each order,
 * and every page begins with the headings.
 */
export function drawLines(
  sheet: Sheet,
  top: number,
  transactions: readonly Transaction[],
  words: InvoiceWords,
  format: InvoiceFormat,
): number {
  let y = drawHeadings(sheet, top, words);

  function room(height: number): void {
    const next = sheet.room(y, height);
    y = next < y ? drawHeadings(sheet, next, words) : next;
  }

  for (const {items, merchant_reference, created_at} of transactions) {
    room(48);
    const day = format.day(dayInOslo(new Date(created_at)));
    sheet.text(`${words.order} ${merchant_reference}, ${day}`, margins.left, y, {grey: true, size: 9});
    y += 16;
    for (const {description, quantity, vat = 0, amount} of items) {
      const height = sheet.height(description, DESCRIPTION);
      room(height + 6);
      sheet.text(description, margins.left, y, {width: DESCRIPTION});
      sheet.text(format.number(quantity), QUANTITY, y, {toRight: true});
      sheet.text(format.money(Math.round(amount / quantity)), PRICE, y, {toRight: true});
      sheet.text(`${format.number(vat)} %`, VAT, y, {toRight: true});
      sheet.text(format.money(amount), margins.right, y, {toRight: true});
      y += height + 6;
    }
  }
  return y;
}

function drawHeadings(sheet: Sheet, y: number, words: InvoiceWords): number {
  const right = {toRight: true, grey: true, size: 9};
  sheet.text(words.description, margins.left, y, {grey: true, size: 9});
  sheet.text(words.quantity, QUANTITY, y, right);
  sheet.text(words.unit_price, PRICE, y, right);
  sheet.text(words.vat, VAT, y, right);
  sheet.text(words.amount, margins.right, y, right);
  sheet.rule(y + 15);
  return y + 24;
}
