import type {LookupMessages} from '../messages.ts';
import {messages as swedish} from './sv.ts';

/** Swedish, as written in Finland and on Åland. */
export const messages: LookupMessages = {
  ...swedish,
  status_restructuring: 'under företagssanering',
  status_deleted: 'upphört',
};
