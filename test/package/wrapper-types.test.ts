import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {installOnce} from '../support/install-once.ts';
import {makeWorkFolder} from '../support/work-folder.ts';

const run = promisify(execFile);
const folder = makeWorkFolder();
after(() => rmSync(folder, {recursive: true}));

/** Where the types of each version of React are. */
const versions = [
  {react: '18', project: 'test/react/react-18'},
  {react: '19', project: '.'},
];

describe('the types of the wrappers', () => {
  for (const {react, project} of versions) {
    it(`accept what is right and refuse what is not, with React ${react}`, async () => {
      installOnce(project);
      copyFileSync('test/package/wrapper-types.ts', join(folder, 'wrapper-types.ts'));
      const paths = {react: [resolve(project, 'node_modules/@types/react')]};
      const compilerOptions = {noEmit: true, paths, types: [], skipLibCheck: false};
      const config = {extends: '../../tsconfig.json', compilerOptions, include: ['wrapper-types.ts']};
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));

      const {stdout} = await run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder]).catch(
        (failed: {stdout: string}) => failed,
      );

      assert.equal(stdout, '');
    });
  }
});
