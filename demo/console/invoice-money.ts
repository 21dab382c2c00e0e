import type {Language} from '../languages.ts';

const ownCurrency: Partial<Record<Language, string>> = {
  nb: 'NOK',
  nn: 'NOK',
  sv: 'SEK',
  fi: 'EUR',
  'sv-FI': 'EUR',
};

/**
 * Words an amount of minor units for somebody who keeps books in several currencies: the language's own by its sign,
 * "1 234,50 kr", every other by its ISO 4217 code, as three countries call theirs "kr".
 */
export function moneyText(amount: number, currency: string, language: Language): string {
  const currencyDisplay = currency === ownCurrency[language] ? 'symbol' : 'code';
  return new Intl.NumberFormat(language, {style: 'currency', currency, currencyDisplay}).format(amount / 100);
}
