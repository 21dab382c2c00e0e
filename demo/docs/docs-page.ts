import {existsSync, globSync, readFileSync} from 'node:fs';
import type {Html} from '../fill-page.ts';
import {decisionList} from './decision-list.ts';
import {httpApiPage} from './http-api-page.ts';
import {addressOfFile, docsPath, fileOfAddress} from './page-address.ts';
import {referencePage} from './reference-page.ts';
import {renderMarkdown} from './render-markdown.ts';

/** What a page of the documentation shows: HTML that is finished, or text of ours. */
export interface DocsPage {
  readonly title: string;
  readonly content: Html | string;
  /** Its second-level headings, in order. */
  readonly sections?: readonly {readonly id: string; readonly text: string}[];
}

/** Pages that no Markdown file stands behind. */
const madePages: Readonly<Record<string, () => DocsPage>> = {
  [`${docsPath}/elements`]: () => ({title: 'Elements', content: referencePage()}),
  [`${docsPath}/http-api`]: () => ({title: 'HTTP interface', content: httpApiPage()}),
  [`${docsPath}/decisions`]: () => ({title: 'Decisions', content: decisionList()}),
};

/** The page at an address of the site; undefined where there is none. */
export function readPage(address: string): DocsPage | undefined {
  const make = madePages[address];
  if (make !== undefined) return make();
  const file = fileOfAddress(address);
  return file !== undefined && existsSync(file)
    ? renderMarkdown(readFileSync(file, 'utf8'), file)
    : undefined;
}

/** The addresses of all pages. */
export function pageAddresses(): readonly string[] {
  const written = ['README.md', ...globSync('docs/**/*.md').toSorted()].map(
    (file) => addressOfFile(file) ?? '',
  );
  return [...new Set([...written, ...Object.keys(madePages)])];
}
