import {execFileSync} from 'node:child_process';
import {globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pack} from './pack.ts';

/** A package that came along, with what its files take. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** Bytes of its files. */
  readonly bytes: number;
}

/** An empty project into which the packed tarball was installed, and nothing else. */
export interface LoneProject {
  readonly folder: string;
  readonly packages: readonly InstalledPackage[];
  remove(): void;
}

/** Installs the packed tarball as a shop does: `npm i invoice-checkout`, into a project that has nothing yet. */
export function installAlone(): LoneProject {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  const tarball = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const packages = Object.entries<{readonly version: string}>(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, {version}]) => ({
      name: path.replace(/.*node_modules\//, ''),
      version,
      bytes: bytesOf(join(folder, path)),
    }));
  return {folder, packages, remove: () => rmSync(folder, {recursive: true})};
}

function bytesOf(folder: string): number {
  return globSync(`${folder}/**/*`, {withFileTypes: true})
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
}
