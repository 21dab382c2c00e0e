import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {findPostgres} from './find-postgres.ts';

/**
 * Gets PostgreSQL for the tests from Debian's packages: in CI, as root.
 *
 * @throws Error when that is not possible here; the message says what to do by hand.
 */
export function installPostgres(): string {
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (process.env.CI === 'true' && debian) {
    console.log('No PostgreSQL found: installing Debian’s postgresql by apt-get.');
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', 'postgresql']);
  }
  const found = findPostgres();
  if (found) return found;
  throw new Error(
    'No PostgreSQL found. Run `apt-get install postgresql`, put initdb and pg_ctl on the PATH, or name a database that ' +
      'may be written to by INVOICE_TEST_POSTGRES=postgres://…',
  );
}

function run(parameters: readonly string[]): void {
  const environment = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  execFileSync('apt-get', parameters, {env: environment, stdio: ['ignore', 'ignore', 'inherit']});
}
