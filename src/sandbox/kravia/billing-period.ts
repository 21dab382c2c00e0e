/**
 * When purchases of a grouped product are invoiced: on the first day after the month or quarter, or on the Monday
 * after it where that is a weekend.
 *
 * Source: Dintero, Kravia grouped invoices. Public holidays are not mentioned there.
 */
import type {InvoiceInterval} from '../../domain/purchase/offer.ts';
import {addDays, weekday} from '../calendar.ts';

/** The day, `YYYY-MM-DD`, on which a purchase of a day is invoiced. */
export function groupedIssueDate(purchaseDay: string, interval: InvoiceInterval): string {
  const [year = 0, month = 1] = purchaseDay.split('-').map(Number);
  const monthsPassed = interval === 'monthly' ? month : Math.ceil(month / 3) * 3;
  const firstDay = new Date(Date.UTC(year, monthsPassed, 1)).toISOString().slice(0, 10);
  const untilMonday: Record<number, number> = {0: 1, 6: 2};
  return addDays(firstDay, untilMonday[weekday(firstDay)] ?? 0);
}
