import {execFileSync} from 'node:child_process';
import {join} from 'node:path';

/** Packs the package as it is built now, as `npm publish` would; answers the tarball's path. */
export function pack(folder: string): string {
  const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return join(folder, JSON.parse(said)[0].filename);
}
