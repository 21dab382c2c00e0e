import {existsSync, globSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The folder with PostgreSQL's `initdb` and `pg_ctl`: on the PATH, then where Debian keeps them; undefined if nowhere. */
export function findPostgres(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const debian = globSync('/usr/lib/postgresql/*/bin').toSorted(
    (one, other) => version(other) - version(one),
  );
  return [...onPath, ...debian].find((folder) =>
    ['initdb', 'pg_ctl'].every((name) => existsSync(join(folder, name))),
  );
}

function version(folder: string): number {
  return Number(/\/(\d+)\//.exec(folder)?.[1]);
}
