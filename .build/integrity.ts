import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import type {Plugin} from 'vite';

/** Writes `sri.json` beside the scripts: what each of them must hash to, and how many bytes it has before compression. */
export function integrity(folder: string): Plugin {
  return {
    name: 'integrity',
    closeBundle() {
      const scripts = globSync('**/*.js', {cwd: folder}).sort();
      const hashes = Object.fromEntries(
        scripts.map((path) => [path, hashOf(readFileSync(`${folder}/${path}`))]),
      );
      writeFileSync(`${folder}/sri.json`, `${JSON.stringify(hashes, null, 2)}\n`);
    },
  };
}

/** Source: Subresource Integrity, which takes SHA-256, SHA-384 and SHA-512. */
function hashOf(script: Buffer): {readonly integrity: string; readonly bytes: number} {
  const hash = createHash('sha384').update(script).digest('base64');
  return {integrity: `sha384-${hash}`, bytes: script.length};
}
