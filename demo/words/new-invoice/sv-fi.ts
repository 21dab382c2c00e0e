import type {NewInvoiceWords} from './new-invoice-words.ts';
import {sv} from './sv.ts';

/** Swedish as it is written in Finland: what its post and its authorities call otherwise. */
export const svFi: NewInvoiceWords = {
  ...sv,
  fields: {...sv.fields, postal_place: 'Postanstalt'},
  issues: {
    ...sv.issues,
    personal_number: 'Det här ser ut som en personbeteckning. Ange företagets nummer',
  },
};
