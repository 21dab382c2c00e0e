import type {Country, Order} from 'invoice-checkout';

/** The shop's article numbers. */
export type ArticleId = 'consulting' | 'lamp' | 'notebook' | 'pens';

/** Something the shop sells. */
export interface Article {
  readonly id: ArticleId;
  readonly unit: 'hours' | 'pieces';
  /** The smallest amount sold; consulting goes by the half hour. */
  readonly step: number;
  /** How many lie in a new cart. */
  readonly quantity: number;
  /** Minor units, 25 % VAT included. Multiples of ten, so that half an hour and its VAT come out even. */
  readonly prices: Readonly<Record<Order['currency'], number>>;
}

/** The shop's whole range. */
export const catalog: readonly Article[] = [
  {
    id: 'consulting',
    unit: 'hours',
    step: 0.5,
    quantity: 7.5,
    prices: {NOK: 145_000, SEK: 149_000, EUR: 13_500},
  },
  {id: 'lamp', unit: 'pieces', step: 1, quantity: 2, prices: {NOK: 99_000, SEK: 104_500, EUR: 8_900}},
  {id: 'notebook', unit: 'pieces', step: 1, quantity: 3, prices: {NOK: 24_500, SEK: 25_900, EUR: 2_250}},
  {id: 'pens', unit: 'pieces', step: 1, quantity: 1, prices: {NOK: 18_000, SEK: 18_900, EUR: 1_690}},
];

/** What each country pays in. */
export const currencies: Readonly<Record<Country, Order['currency']>> = {NO: 'NOK', SE: 'SEK', FI: 'EUR'};

/** Percent of VAT on everything the shop sells. */
export const vatRate = 25;
