import {execFile} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {readGuide} from '../read-guide.ts';
import {makeWorkFolder} from '../work-folder.ts';
import type {Sample} from './samples.ts';

const run = promisify(execFile);

/** The files that readers have from the first guide, which other pages import. */
const beginning = readGuide('docs/guides/before-you-start.md').blocks;

/** TypeScript of servers, tests and bundled pages. */
const typescript = {
  types: ['node'],
  lib: ['ESNext', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  skipLibCheck: false,
  paths: {'vitest*': [resolve('test/support/samples/vitest.d.ts')]},
};

/** Scripts of pages, in which nobody checks for null. */
const javascript = {
  types: [resolve('test/support/samples/readers-own.d.ts')],
  allowJs: true,
  checkJs: true,
  strict: false,
  exactOptionalPropertyTypes: false,
  paths: {},
};

/** What the compiler says of TypeScript, against the published types. */
export function typeIssues(samples: readonly Sample[]): Promise<readonly string[]> {
  const readers = samples.flatMap(({page}) => beginning.map((block) => ({...block, page})));
  return compile(
    new Map([...readers, ...samples].map((sample) => [pathOf(sample), sample.code])),
    typescript,
  );
}

/** What the compiler says of the scripts of pages, against the browser's and the published types. */
export function scriptIssues(samples: readonly Sample[]): Promise<readonly string[]> {
  const scripts = samples.flatMap((sample) =>
    scriptsOf(sample).map((code, at) => [`${folderOf(sample)}/${sample.line}-${at}.js`, code] as const),
  );
  return compile(new Map(scripts), javascript);
}

function scriptsOf({language, code}: Sample): readonly string[] {
  if (language === 'js') return [code];
  const scripts = [...code.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return scripts.filter((script) => script !== '');
}

function folderOf({page}: Sample): string {
  return page.replaceAll(/\W/g, '-');
}

function pathOf(sample: Sample): string {
  return `${folderOf(sample)}/${sample.file ?? `line-${sample.line}.${sample.language}`}`;
}

async function compile(files: ReadonlyMap<string, string>, options: object): Promise<readonly string[]> {
  const folder = makeWorkFolder();
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), code);
  }
  const compilerOptions = {noEmit: true, moduleDetection: 'force', ...options};
  const project = {extends: '../../tsconfig.json', compilerOptions, include: ['**/*'], exclude: []};
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
  const compiler = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
  const {stdout, stderr} = await run(process.execPath, compiler).catch(
    (failed: {stdout: string; stderr: string}) => failed,
  );
  rmSync(folder, {recursive: true});
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}
