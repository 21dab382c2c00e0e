import {copyFileSync, existsSync, mkdirSync, renameSync} from 'node:fs';
import {pack as packInto} from '../support/pack.ts';
import {tarball, workFolder} from './work-folder.ts';

/**
 * Packs what was built, as it would be published, and lays the shop's server beside it.
 *
 * @throws Error when nothing was built.
 */
export function pack(): void {
  if (!existsSync('dist/index.js')) throw new Error('Nothing is built: run npm run build first');
  mkdirSync(workFolder, {recursive: true});
  renameSync(packInto(workFolder), tarball);
  copyFileSync('demo/frameworks/shop.ts', `${workFolder}/shop.ts`);
}
