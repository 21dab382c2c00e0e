/**
 * `node test/frameworks/write-lock-files.ts next nuxt`: brings the lock files of these projects up to what their
 * package.json and the packed package ask for; without names, of all.
 */
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {copySources} from './copy-sources.ts';
import {forgetIntegrity} from './lock-file.ts';
import {pack} from './pack.ts';
import {componentTests, projects} from './projects.ts';
import {runNpm} from './run-npm.ts';

const wanted = process.argv.slice(2);

pack();
for (const project of [...projects, componentTests]) {
  const {folder, copyOf, script} = project;
  const isNoneOfItsOwn = copyOf !== undefined || script !== undefined;
  if (isNoneOfItsOwn || (wanted.length > 0 && !wanted.includes(folder))) continue;
  const lockFile = join(copySources(project), 'package-lock.json');
  await runNpm(join(lockFile, '..'), 'install', '--package-lock-only');
  forgetIntegrity(lockFile);
  copyFileSync(lockFile, join('demo/frameworks', folder, 'package-lock.json'));
}
