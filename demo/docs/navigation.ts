import {readFileSync} from 'node:fs';
import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import type {DocsPage} from './docs-page.ts';
import {docsPath, pageAddress} from './page-address.ts';

/** A group of pages with one reader in mind. */
export interface NavigationGroup {
  readonly title: string;
  readonly pages: readonly {readonly name: string; readonly address: string}[];
}

/** The pages by their readers: the links of the tables in docs/README.md, and what no file stands behind. */
export function readNavigation(): readonly NavigationGroup[] {
  const file = 'docs/README.md';
  const groups = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return groups.map((group) => {
    const [title = ''] = group.split('\n');
    const links = [...group.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
    return {
      title,
      pages: links.map(([, name = '', link = '']) => ({name, address: pageAddress(link, file)})),
    };
  });
}

/** Links to all pages, the one that is shown marked. */
export function allPages(here: string): readonly Html[] {
  return readNavigation().map(
    ({title, pages}) => html`
      <h2>${title}</h2>
      <ul>${pages.map(
        ({name, address}) =>
          html`<li><a href="${address}" ${address === here ? html`aria-current="page"` : ''}>${name}</a></li>`,
      )}</ul>`,
  );
}

/** Links to the sections of a page that has three or more. */
export function pageContents(sections: NonNullable<DocsPage['sections']>): Html | string {
  if (sections.length < 3) return '';
  return html`<nav class="contents" aria-label="On this page"><ul>${sections.map(
    ({id, text}) => html`<li><a href="#${id}">${text}</a></li>`,
  )}</ul></nav>`;
}

/** Links to the page before and the page after, for those who read on; none beside pages that no list has. */
export function pager(here: string): Html | string {
  const pages = readNavigation()
    .flatMap((group) => group.pages)
    .filter(({address}) => !address.startsWith(`${docsPath}/files/`));
  const at = pages.findIndex(({address}) => address === here);
  if (at < 0) return '';
  const [before, after] = [pages[at - 1], pages[at + 1]];
  return html`<nav class="pager" aria-label="Before and after">
    ${before === undefined ? '' : html`<a rel="prev" href="${before.address}"><small>Before</small>${before.name}</a>`}
    ${after === undefined ? '' : html`<a rel="next" href="${after.address}"><small>Next</small>${after.name}</a>`}
  </nav>`;
}
