import type {Language} from '../languages.ts';
import type {ConsoleWords} from '../words/console/console-words.ts';
import {en} from '../words/console/en.ts';
import {fi} from '../words/console/fi.ts';
import {nb} from '../words/console/nb.ts';
import {nn} from '../words/console/nn.ts';
import {sv} from '../words/console/sv.ts';
import {svFi} from '../words/console/sv-fi.ts';

/** The words of the merchant console by language. */
export const consoleWords: Readonly<Record<Language, ConsoleWords>> = {nb, nn, sv, fi, 'sv-FI': svFi, en};
