import {execFileSync} from 'node:child_process';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from './find-postgres.ts';
import {freePort} from './free-port.ts';

/** A PostgreSQL server of the tests' own. */
export interface RunningPostgres {
  readonly connectionString: string;
  /** Ends every connection at once, as a crash does, and starts the server again. */
  restart(): void;
  stop(): void;
}

/**
 * Starts a PostgreSQL server with an empty database in a temporary folder, on a free port of this machine; root does so
 * as the user postgres. With `INVOICE_TEST_POSTGRES` that database is used instead, and stays as it is.
 *
 * @throws Error naming the remedy when there is no PostgreSQL.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const given = process.env.INVOICE_TEST_POSTGRES;
  if (given) return {connectionString: given, restart: () => undefined, stop: () => undefined};

  const programs = findPostgres();
  if (programs === undefined) throw new Error('No PostgreSQL found. `npm test` gets one before it starts.');
  const folder = mkdtempSync(join(tmpdir(), 'invoice-postgres-'));
  const user = process.getuid?.() === 0 ? postgresUser() : undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(join(programs, program), parameters, {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
  const port = await freePort();
  const settings = `-h 127.0.0.1 -p ${port} -k ${folder} -c fsync=off -c max_connections=80`;
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start');
  const end = () => run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
  start();
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    end();
    rmSync(folder, {recursive: true, force: true});
  };
  process.once('exit', stop);
  return {
    connectionString: `postgres://postgres@127.0.0.1:${port}/postgres`,
    restart() {
      end();
      start();
    },
    stop,
  };
}

/** PostgreSQL refuses to run as root. */
function postgresUser(): {readonly uid: number; readonly gid: number} {
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}
