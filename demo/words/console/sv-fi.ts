import type {ConsoleWords} from './console-words.ts';
import {sv} from './sv.ts';

/** Swedish as it is written in Finland, where payments go by a reference number. */
export const svFi: ConsoleWords = {
  ...sv,
  kid: 'Referensnummer (KID)',
};
