import {readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';

/** What npm writes down of a package in `package-lock.json`. */
interface LockedPackage {
  integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const ours = 'node_modules/invoice-checkout';

/**
 * Makes sure that a lock file brings what the package needs now.
 *
 * @throws Error naming the remedy.
 */
export function checkLockFile(path: string): void {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!isDeepStrictEqual(readLockFile(path).packages[ours]?.dependencies, dependencies))
    throw new Error(`${path} is older than the package: run node test/frameworks/write-lock-files.ts`);
}

/** Takes the package's hash out of a lock file: each build packs another file under the same name. */
export function forgetIntegrity(path: string): void {
  const lock = readLockFile(path);
  delete lock.packages[ours]?.integrity;
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}

function readLockFile(path: string): LockFile {
  return JSON.parse(readFileSync(path, 'utf8'));
}
