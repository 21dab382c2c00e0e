import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {globSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {readGuide} from '../support/read-guide.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);
const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** What the shops are made of that the tests buy from. */
const files = globSync('demo/frameworks/*/src/**/*.{ts,tsx,vue,svelte}', {
  exclude: (path) => path.endsWith('node_modules'),
}).map((path) => readFileSync(path, 'utf8'));

const {blocks, headings} = readGuide('docs/frameworks.md');
const code = blocks.filter(({language}) => language !== 'sh');
const excerpts = code.filter((block) => !files.includes(block.code));

describe('the page about frameworks', () => {
  it('has a section for each', () => {
    assert.deepEqual(headings, ['What holds for all', 'React', 'Vue', 'Svelte', 'Angular', 'Solid']);
  });

  it('shows the files of shops that are bought from', () => {
    assert.equal(code.length - excerpts.length, 9);
  });

  it('shows nothing else that cannot be type-checked', () => {
    const others = excerpts.filter(({language}) => language !== 'ts' && language !== 'tsx');

    assert.deepEqual(others, []);
  });

  it('shows TypeScript that fits the published types', async () => {
    const include = excerpts.map(({language}, at) => `excerpt-${at}.${language}`);
    include.forEach((name, at) => {
      writeFileSync(join(folder, name), excerpts[at]?.code ?? '');
    });
    const compilerOptions = {noEmit: true, paths: {}, types: [], jsx: 'react-jsx'};
    const config = {extends: '../../tsconfig.json', compilerOptions, include, exclude: []};
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));

    const {stdout} = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]).catch(
      (failed: {stdout: string}) => failed,
    );

    assert.ok(include.length > 0);
    assert.equal(stdout, '');
  });
});
