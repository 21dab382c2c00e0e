import type {JourneyMessages} from '../messages.ts';
import {messages as swedish} from './sv.ts';

/** Swedish as written in Finland. */
export const messages: JourneyMessages = {
  ...swedish,
  issue_personal_number: 'Det här ser ut som en personbeteckning. Ange företagets nummer',
  kid: 'Referensnummer (KID)',
};
