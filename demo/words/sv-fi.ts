import type {ShopWords} from './shop-words.ts';
import {sv} from './sv.ts';

/** Swedish as it is written in Finland: as in Sweden, but for what trade and law call otherwise there. */
export const svFi: ShopWords = {
  ...sv,
  pieces: 'per st',
  beforeVat: 'Utan moms',
  productNames: {
    ...sv.productNames,
    'kravia.invoice_b2c': 'Bara faktura till privatperson',
  },
};
