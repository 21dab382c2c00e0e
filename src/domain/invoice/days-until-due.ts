/**
 * Whether a value can be Dintero's `days_until_due`: whole days from 0 (due on the day of issue) to 365.
 *
 * Source: Dintero, Kravia: `days_until_due`.
 */
export function isDaysUntilDue(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 365;
}
