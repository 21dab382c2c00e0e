import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** Bytes of files as a server sends them: brotli at its highest quality, which is Node's default. */
export function weigh(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
}

/** A built file, and those that it imports before it can run, and so on. */
export function withStaticImports(file: string): readonly string[] {
  const files = new Set([file]);
  for (const one of files) {
    for (const [, path = ''] of readFileSync(one, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      files.add(join(dirname(one), path));
    }
  }
  return [...files];
}

/**
 * The file of the script tag that a name was built into, without its hash.
 *
 * @throws Error when there is none, as when the name is not loaded on demand any more.
 */
export function chunk(name: string): string {
  const [file] = globSync(`dist/cdn/chunks/${name}-??????.js`);
  if (file === undefined) throw new Error(`No chunk of the script tag is called ${name}`);
  return file;
}
