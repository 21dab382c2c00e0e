import {globSync} from 'node:fs';

/** The pages that `test/package/guides.test.ts` follows like a reader, command by command. */
export const followedPages: readonly string[] = [
  ...globSync('docs/guides/*.md'),
  'docs/sandbox.md',
].toSorted();
