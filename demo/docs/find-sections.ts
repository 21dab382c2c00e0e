import {pageAddresses, readPage} from './docs-page.ts';

/** A part of a page from one heading to the next, as plain text. */
export interface Section {
  readonly page: string;
  readonly heading: string;
  /** Leads to its heading. */
  readonly address: string;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'"};
let known: readonly Section[] | undefined;

/** The sections that hold every word of a query: pages named after one first, then other headings; at most thirty. */
export function findSections(query: string): readonly Section[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  known ??= pageAddresses().flatMap(sectionsOf);
  const found = known.filter(({page, heading, text}) => {
    const all = `${page} ${heading} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const rank = ({page, heading}: Section) => {
    if (!words.some((word) => heading.toLowerCase().includes(word))) return 2;
    return heading === page ? 0 : 1;
  };
  return found.toSorted((one, other) => rank(one) - rank(other)).slice(0, 30);
}

/** What stands around the first word of a query that occurs in a section. */
export function excerpt({text}: Section, query: string): string {
  const places = query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => text.toLowerCase().indexOf(word))
    .filter((place) => place >= 0);
  const start = text.lastIndexOf(' ', Math.max(0, Math.min(...places, text.length) - 60)) + 1;
  const part = text.slice(start, start + 180);
  return `${start > 0 ? '… ' : ''}${part}${start + 180 < text.length ? ' …' : ''}`;
}

function sectionsOf(address: string): readonly Section[] {
  const {title = '', content = ''} = readPage(address) ?? {};
  return String(content)
    .split(/(?=<h[1-3][ >])/)
    .map((html) => {
      const [, id, heading = '', rest = html] =
        /^<h[1-3](?: id="([^"]*)")?>(.*?)<\/h[1-3]>(.*)$/s.exec(html) ?? [];
      const place = id === undefined ? address : `${address}#${id}`;
      return {page: title, heading: plain(heading), address: place, text: plain(rest)};
    });
}

function plain(html: string): string {
  return html
    .replaceAll(/<\/?(?:code|a|strong|em|b|span|wbr)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|amp|#39);/g, (_, name) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
