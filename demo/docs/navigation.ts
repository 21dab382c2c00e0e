import {readFileSync} from 'node:fs';
import {pageAddress} from './page-address.ts';

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
