import type {Language} from '../../languages.ts';
import {en} from '../../words/new-invoice/en.ts';
import {fi} from '../../words/new-invoice/fi.ts';
import {nb} from '../../words/new-invoice/nb.ts';
import type {NewInvoiceWords} from '../../words/new-invoice/new-invoice-words.ts';
import {nn} from '../../words/new-invoice/nn.ts';
import {sv} from '../../words/new-invoice/sv.ts';
import {svFi} from '../../words/new-invoice/sv-fi.ts';

/** The words of the form for a new invoice by language. */
export const newInvoiceWords: Readonly<Record<Language, NewInvoiceWords>> = {
  nb,
  nn,
  sv,
  fi,
  'sv-FI': svFi,
  en,
};
