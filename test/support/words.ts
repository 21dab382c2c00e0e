import {messages as enForm} from '../../src/locales/form/en.ts';
import {messages as fiForm} from '../../src/locales/form/fi.ts';
import {messages as nbForm} from '../../src/locales/form/nb.ts';
import {messages as nnForm} from '../../src/locales/form/nn.ts';
import {messages as svForm} from '../../src/locales/form/sv.ts';
import {messages as enJourney} from '../../src/locales/journey/en.ts';
import {messages as fiJourney} from '../../src/locales/journey/fi.ts';
import {messages as nbJourney} from '../../src/locales/journey/nb.ts';
import {messages as nnJourney} from '../../src/locales/journey/nn.ts';
import {messages as svJourney} from '../../src/locales/journey/sv.ts';
import {messages as svFIJourney} from '../../src/locales/journey/sv-fi.ts';
import type {Messages} from '../../src/locales/messages.ts';

/** Every word of a language, which a page loads in parts. */
export const en: Messages = {...enForm, ...enJourney};
export const nb: Messages = {...nbForm, ...nbJourney};
export const nn: Messages = {...nnForm, ...nnJourney};
export const sv: Messages = {...svForm, ...svJourney};
export const svFI: Messages = {...svForm, ...svFIJourney};
export const fi: Messages = {...fiForm, ...fiJourney};
