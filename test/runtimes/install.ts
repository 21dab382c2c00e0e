/** `npm run test:runtimes` begins with this: installs the runtimes, unless those of the lock file are here already. */
import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';

const cwd = import.meta.dirname;
const lock = `${cwd}/package-lock.json`;
const installed = `${cwd}/node_modules/.package-lock.json`;

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
