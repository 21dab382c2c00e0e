import {execFileSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, renameSync} from 'node:fs';
import {tarball, workFolder} from './work-folder.ts';

/**
 * Packs what was built, as it would be published, and lays the shop's server beside it.
 *
 * @throws Error when nothing was built.
 */
export function pack(): void {
  if (!existsSync('dist/index.js')) throw new Error('Nothing is built: run npm run build first');
  mkdirSync(workFolder, {recursive: true});
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', workFolder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  renameSync(`${workFolder}/${JSON.parse(said)[0].filename}`, tarball);
  copyFileSync('demo/frameworks/shop.ts', `${workFolder}/shop.ts`);
}
