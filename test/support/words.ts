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
import {messages as enPaying} from '../../src/locales/paying/en.ts';
import {messages as fiPaying} from '../../src/locales/paying/fi.ts';
import {messages as nbPaying} from '../../src/locales/paying/nb.ts';
import {messages as nnPaying} from '../../src/locales/paying/nn.ts';
import {messages as svPaying} from '../../src/locales/paying/sv.ts';
import {messages as svFIPaying} from '../../src/locales/paying/sv-fi.ts';

/** Every word of a language, which a page loads in parts. */
export const en: Messages = {...enForm, ...enJourney, ...enPaying};
export const nb: Messages = {...nbForm, ...nbJourney, ...nbPaying};
export const nn: Messages = {...nnForm, ...nnJourney, ...nnPaying};
export const sv: Messages = {...svForm, ...svJourney, ...svPaying};
export const svFI: Messages = {...svForm, ...svFIJourney, ...svFIPaying};
export const fi: Messages = {...fiForm, ...fiJourney, ...fiPaying};
