import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copySources} from './copy-sources.ts';
import {checkLockFile} from './lock-file.ts';
import type {FrameworkProject} from './projects.ts';
import {runNpm} from './run-npm.ts';
import {tarball} from './work-folder.ts';

/** What is measured of a project, in seconds. */
export interface Preparation {
  readonly install: number;
  readonly build: number;
}

/**
 * Installs and builds a project in the work folder, as its developer would. What the lock file names is kept for the
 * next run; the package itself is unpacked anew each time.
 *
 * @throws Error with what the failing command said.
 */
export async function prepareProject(project: FrameworkProject): Promise<Preparation> {
  const place = copySources(project);
  const start = performance.now();
  await install(place, project.packages ?? []);
  const installed = performance.now();
  await runNpm(place, 'run', 'build', '--if-present');
  return {install: seconds(installed - start), build: seconds(performance.now() - installed)};
}

async function install(place: string, packages: readonly string[]): Promise<void> {
  const lockFile = join(place, 'package-lock.json');
  checkLockFile(lockFile);
  const hash = createHash('sha256').update(readFileSync(lockFile)).update(packages.join()).digest('hex');
  const note = join(place, 'node_modules/.installed');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== hash) {
    await runNpm(place, 'ci');
    if (packages.length > 0) await runNpm(place, 'install', '--no-save', ...packages);
    writeFileSync(note, hash);
  }
  unpack(join(place, 'node_modules/invoice-checkout'));
}

function unpack(folder: string): void {
  rmSync(folder, {recursive: true});
  mkdirSync(folder);
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
