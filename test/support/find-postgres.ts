import {existsSync, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where PostgreSQL is kept when it came from npm. */
export const postgresCache = 'node_modules/.cache/postgres';

/**
 * The folder with PostgreSQL's `initdb` and `pg_ctl`: on the PATH, where Debian keeps them, or what npm brought;
 * undefined if nowhere.
 */
export function findPostgres(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted(
    (one, other) => version(other) - version(one),
  );
  const fromNpm = globSync(join(import.meta.dirname, '../..', postgresCache, '**/native/bin'));
  return [...onPath, ...debian, ...fromNpm].find((folder) =>
    ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))),
  );
}

function version(folder: string): number {
  return Number(/\/(\d+)\//.exec(folder)?.[1]);
}
