import type {Locale} from '../../locales/choose-locale.ts';
import {type Finding, finding} from './finding.ts';
import {shownName} from './shown-name.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** Languages that there are words in, by the beginning of their tags. `no` is Norwegian without a form. */
const spoken: Readonly<Record<Exclude<Locale, 'sv-FI'> | 'no', true>> = {
  en: true,
  nb: true,
  nn: true,
  no: true,
  sv: true,
  fi: true,
};

/** Whether there are words in the language that a widget is told to speak, or that its page is in. */
export function checkLanguage(element: WidgetElement): readonly Finding[] {
  const {localName} = element;
  const locale = textOf(element.locale);
  const wanted = locale || pageLanguage(element);
  if (!wanted || isSpoken(wanted)) return [];
  return [
    locale
      ? finding(
          'unknown-locale',
          `<${localName}> knows no locale ${shownName(wanted)}; it speaks English.`,
          'Write one of nb, nn, sv, sv-FI, fi, en, or leave it out to follow the page.',
          element,
        )
      : finding(
          'language-missing',
          `The page’s language is ${shownName(wanted)}, which <${localName}> does not speak; it speaks the browser’s, or else English.`,
          'Choose one of nb, nn, sv, sv-FI, fi by its locale attribute, if your shoppers read it.',
          element,
        ),
  ];
}

function isSpoken(tag: string): boolean {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(spoken, language);
}

function pageLanguage(element: WidgetElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
}
