import type {Database, Statement} from 'better-sqlite3';
import type {SqliteDatabase} from 'kysely';

/**
 * A SQLite file for Kysely that prepares each statement once, not at each use, which costs more than most of them take
 * to run. The store has a few dozen.
 */
export function preparedOnce(file: Database): SqliteDatabase {
  const statements = new Map<string, Statement<unknown[]>>();
  return {
    close: () => void file.close(),
    prepare(sql) {
      const statement = statements.get(sql) ?? file.prepare<unknown[]>(sql);
      statements.set(sql, statement);
      return statement as ReturnType<SqliteDatabase['prepare']>;
    },
  };
}
