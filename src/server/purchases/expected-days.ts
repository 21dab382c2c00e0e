import {calendarDateAt} from '../../domain/calendar-date.ts';
import {invoiceTerms} from '../../domain/invoice/terms.ts';
import type {Receipt} from '../../domain/purchase/receipt.ts';
import type {StoredPurchase} from '../stores/purchases.ts';

/**
 * The days on which an invoice is expected to be issued and due, as a receipt has them.
 *
 * @param terms As the purchase was made with.
 * @param purchasedAt Milliseconds since 1970.
 */
export function expectedDays(
  terms: StoredPurchase['terms'],
  purchasedAt: number,
): Required<Pick<Receipt, 'expected_issue_date' | 'expected_due_date'>> {
  const {issueDate, dueDate} = invoiceTerms(terms, calendarDateAt(purchasedAt));
  return {expected_issue_date: issueDate, expected_due_date: dueDate};
}
