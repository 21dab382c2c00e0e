import {html} from 'hono/html';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {fillPage, type Html} from '../fill-page.ts';
import {type Language, languageNames, languages} from '../languages.ts';
import {type ConsoleContext, consolePath} from './environment.ts';
import {consoleWords} from './words.ts';

/** What one page of the console says. */
export interface ConsolePage {
  readonly title: string;
  readonly content: Html | string;
  /** 200 when left out. */
  readonly status?: ContentfulStatusCode;
}

/** Answers with a page of the console. It names buyers, so nothing of it is kept by browsers. */
export async function consolePage(
  c: ConsoleContext,
  {title, content, status = 200}: ConsolePage,
): Promise<Response> {
  const {language, theme} = c.var;
  const words = consoleWords[language];
  c.header('Cache-Control', 'no-store');
  const pieces = {language, theme, title, content, toShop: words.toShop, invoices: words.title};
  const languageSwitch = languageLinks(new URL(c.req.url), language);
  return c.html(
    await fillPage('demo/console/console.html', {
      ...pieces,
      listPage: consolePath,
      shopPage: `/?${new URLSearchParams({language, theme})}`,
      languageTitle: languages[language].language,
      languageSwitch,
    }),
    status,
  );
}

/** The same page in the other languages; what was just done is not said again. */
function languageLinks({pathname, searchParams}: URL, current: Language): Html {
  const links = Object.keys(languages) as Language[];
  const address = (language: Language) => {
    const query = new URLSearchParams(searchParams);
    query.delete('done');
    query.delete('refused');
    query.set('language', language);
    return `${pathname}?${query}`;
  };
  return html`${links.map(
    (language) => html`
      <li><a href="${address(language)}" lang="${language}" hreflang="${language}"
        ${language === current ? html`aria-current="true"` : ''}>${languageNames[language]}</a></li>`,
  )}`;
}
