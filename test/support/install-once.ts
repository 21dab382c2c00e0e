import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** Installs what a small project of its own needs, unless it is there. */
export function installOnce(folder: string): void {
  if (existsSync(`${folder}/node_modules`)) return;
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: folder,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
}
