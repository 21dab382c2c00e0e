import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {pack} from '../../frameworks/pack.ts';
import {prepareProject} from '../../frameworks/prepare-project.ts';
import {componentTests} from '../../frameworks/projects.ts';
import {workFolder} from '../../frameworks/work-folder.ts';
import {findBrowser} from '../../support/find-browser.ts';
import {readGuide} from '../../support/read-guide.ts';

const run = promisify(execFile);
const folder = join(workFolder, 'vitest');
const samples = readGuide('docs/testing.md').blocks.flatMap(({file, code}) =>
  file === 'checkout.dom.test.ts' || file === 'global-setup.ts' ? [{file, code}] : [],
);

/** Runs the tests of `demo/frameworks/vitest`, and those of the guide beside them, in one kind of page. */
async function runIn(page: string): Promise<string> {
  const CHROME_PATH = findBrowser();
  const env = {...process.env, ...(CHROME_PATH && {CHROME_PATH}), NO_COLOR: '1'};
  const parameters = ['node_modules/vitest/vitest.mjs', 'run', '--project', page];
  return run(process.execPath, parameters, {cwd: folder, env}).then(
    ({stdout}) => stdout,
    ({stdout, stderr}: {stdout: string; stderr: string}) => stdout + stderr,
  );
}

describe('a shop’s own component tests with Vitest and Testing Library', () => {
  before(async () => {
    pack();
    await prepareProject(componentTests);
    for (const {file, code} of samples) writeFileSync(join(folder, file), code);
  });

  for (const page of ['jsdom', 'happy-dom', 'browser (chromium)']) {
    it(`buy in ${page}`, async () => {
      const said = await runIn(page);

      assert.match(said, /Test Files {2}3 passed \(3\)/, said);
    });
  }
});
