import {globSync} from 'node:fs';
import {type GuideBlock, readGuide} from '../read-guide.ts';

/** A fenced block of a page from which readers copy. */
export interface Sample extends GuideBlock {
  readonly page: string;
}

/** Every page from which readers copy. */
export const samplePages: readonly string[] = [
  ...globSync(['README.md', 'CONTRIBUTING.md', 'demo/{backends,frameworks}/README.md']),
  ...globSync(['docs/**/*.md', 'docs/llms.txt']),
].toSorted();

/** Every sample, in the order of the pages. */
export const samples: readonly Sample[] = samplePages.flatMap((page) =>
  readGuide(page).blocks.map((block) => ({page, ...block})),
);

/** Where a sample stands, for people. */
export function placeOf({page, line, language}: Sample): string {
  return `${page}:${line} ${language}`.trim();
}
