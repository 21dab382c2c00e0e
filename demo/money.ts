import type {Order} from 'invoice-checkout';
import type {Language} from './languages.ts';

/** Words an amount of minor units for a reader of the language: "1 234,50 kr". */
export function formatMoney(amount: number, currency: Order['currency'], language: Language): string {
  return new Intl.NumberFormat(language, {style: 'currency', currency}).format(amount / 100);
}
