/**
 * `npm run release:dry`: makes the next release in a copy of the last commit and publishes nothing. Prints the new
 * section of the change log and what the package would hold. Exits with 1 where the release would fail.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const copy = mkdtempSync(join(tmpdir(), 'invoice-checkout-release-'));
try {
  run('git', ['clone', '--quiet', resolve('.'), copy], '.');
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const before = versionOf(copy);
  run('npx', ['changeset', 'version']);
  const after = versionOf(copy);
  if (after === before)
    throw new Error('No change note since the last release: write one with npx changeset');

  console.log(`\n${before} → ${after}\n\n${newestSection(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8'))}`);
  run('npm', ['run', '--silent', 'build']);
  run('npx', ['publint', '--strict']);
  run('npm', ['publish', '--dry-run', '--access', 'public']);
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(copy, {recursive: true});
}

function run(command: string, parameters: readonly string[], cwd = copy): void {
  execFileSync(command, parameters, {cwd, stdio: 'inherit'});
}

function versionOf(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** The change log from its first version to the one before it. */
function newestSection(log: string): string {
  return log.split(/^(?=## )/m)[1] ?? '';
}
