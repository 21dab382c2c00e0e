import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import type {FrameworkProject} from './projects.ts';
import {tarball, workFolder} from './work-folder.ts';

const run = promisify(execFile);

/** What is measured of a project, in seconds. */
export interface Preparation {
  readonly install: number;
  readonly build: number;
}

/**
 * Copies a project to the work folder, installs and builds it as its developer would. What the lock file names is kept
 * for the next run; the package itself is unpacked anew each time.
 *
 * @throws Error with what the failing command said.
 */
export async function prepareProject(project: FrameworkProject): Promise<Preparation> {
  const {folder, copyOf = folder, packages = []} = project;
  const place = join(workFolder, folder);
  copySources(join('demo/frameworks', copyOf), place);
  const start = performance.now();
  await install(place, packages);
  const installed = performance.now();
  await npm(place, 'run', 'build', '--if-present');
  return {install: seconds(installed - start), build: seconds(performance.now() - installed)};
}

/** Leaves nothing of an earlier run but the installed packages. */
function copySources(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(to)) {
    if (entry !== 'node_modules') rmSync(join(to, entry), {recursive: true});
  }
  cpSync(from, to, {recursive: true, filter: (path) => !path.endsWith('node_modules')});
}

async function install(place: string, packages: readonly string[]): Promise<void> {
  const lock = readFileSync(join(place, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha256')
    .update([lock, ...packages].join())
    .digest('hex');
  const note = join(place, 'node_modules/.installed');
  if (!existsSync(note) || readFileSync(note, 'utf8') !== wanted) {
    await npm(place, 'ci');
    if (packages.length > 0) await npm(place, 'install', '--no-save', ...packages);
    writeFileSync(note, wanted);
  }
  const unpacked = join(place, 'node_modules/invoice-checkout');
  rmSync(unpacked, {recursive: true, force: true});
  mkdirSync(unpacked);
  await run('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
}

/** Runs npm with this Node; nothing is told to anybody. */
async function npm(place: string, ...parameters: readonly string[]): Promise<void> {
  const silence = {NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1'};
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const quiet = ['--no-fund', '--no-audit'];
  await run('npm', [...parameters, ...quiet], {
    cwd: place,
    env: {...process.env, ...silence, PATH: path, CI: '1'},
    shell: process.platform === 'win32',
  }).catch(({stdout, stderr}: {stdout: string; stderr: string}) => {
    throw new Error(`npm ${parameters.join(' ')}:\n${stdout}${stderr}`);
  });
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
