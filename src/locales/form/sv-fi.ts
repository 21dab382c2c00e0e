import type {FormMessages} from '../messages.ts';
import {messages as swedish} from './sv.ts';

/** Swedish as written in Finland. */
export const messages: FormMessages = {
  ...swedish,
  identity_required: 'Du identifierar dig i nästa steg',
  postal_place_FI: 'Postanstalt',
};
