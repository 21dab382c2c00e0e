import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readGuide} from './read-guide.ts';
import {makeWorkFolder} from './work-folder.ts';

/** The folder of the files in the guide's examples. */
export const exampleBase = 'https://cdn.example/invoice-checkout@1.0.0/';

/** What `sri.json` says of each script, by its path. */
export const sri: Readonly<Record<string, {readonly integrity: string; readonly bytes: number}>> = JSON.parse(
  readFileSync('dist/cdn/sri.json', 'utf8'),
);

const {blocks} = readGuide('docs/cdn.md');

/**
 * An example of the guide to CDNs, the one that holds this text.
 *
 * @throws Error when none does.
 */
export function cdnExample(text: string): string {
  const found = blocks.find(({code}) => code.includes(text));
  if (found === undefined) throw new Error(`docs/cdn.md has no example with ${text}`);
  return found.code;
}

/** An example as a shop has it: with a folder of its own and the hashes of the files. */
export function filledIn(example: string, base: string): string {
  return example
    .replaceAll(exampleBase, base)
    .replaceAll(new URL(exampleBase).origin, new URL(base).origin)
    .replaceAll(/sha384-HASH-OF-([\w.]+)/g, (_, path) => sri[path]?.integrity ?? '');
}

/** The lines that the guide's script prints for a folder: import map, script tag and what `script-src` needs. */
export function printedTags(base: string): readonly string[] {
  const folder = makeWorkFolder();
  const file = join(folder, 'script-tag.ts');
  writeFileSync(file, filledIn(cdnExample('// script-tag.ts'), base));
  try {
    return execFileSync(process.execPath, [file], {encoding: 'utf8'}).trim().split('\n');
  } finally {
    rmSync(folder, {recursive: true});
  }
}
