import {type Finding, finding} from './finding.ts';
import {textOf, type WidgetElement} from './widget-element.ts';

/** Whether a widget speaks the language that it was told to speak, or that its page is in. Says nothing until it speaks. */
export function checkLanguage(element: WidgetElement): readonly Finding[] {
  const {words, localName} = element;
  const locale = textOf(element.locale);
  const wanted = locale || pageLanguage(element);
  if (!words?.form || !wanted || words.language !== 'en' || /^\s*en\b/i.test(wanted)) return [];
  const asked = isTag(wanted) ? `“${wanted}”` : 'of this name';
  return [
    locale
      ? finding(
          'unknown-locale',
          `<${localName}> knows no locale ${asked}; it speaks English.`,
          'Write one of nb, nn, sv, sv-FI, fi, en, or leave it out to follow the page.',
          element,
        )
      : finding(
          'language-missing',
          `The page’s language is ${asked}, which <${localName}> does not speak; it speaks English.`,
          'Choose one of nb, nn, sv, sv-FI, fi by its locale attribute, if your shoppers read it.',
          element,
        ),
  ];
}

function pageLanguage(element: WidgetElement): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
}

/** Only what looks like a language is repeated. Source: BCP 47. */
function isTag(text: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text);
}
