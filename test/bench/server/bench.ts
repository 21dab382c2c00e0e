/**
 * `npm run bench:server`: how fast the kit answers, beside a bare Hono handler that makes the same calls to Dintero, and
 * whether its memory stays flat. Prints Markdown. With `-- --quick` fewer requests and rounds. PostgreSQL is left out
 * where there is none.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from '../../support/find-postgres.ts';
import {startPostgres} from '../../support/start-postgres.ts';
import {compare} from './compare.ts';
import {comparisonTable, memoryTable} from './tables.ts';
import {watchMemory} from './watch-memory.ts';

const quick = process.argv.includes('--quick');
const size = quick ? {rounds: 3, requests: 400} : {rounds: 5, requests: 1_000};
const callbacks = quick ? 20_000 : 100_000;

const folder = mkdtempSync(join(tmpdir(), 'invoice-checkout-bench-'));
try {
  console.log(`## SQLite\n\n${comparisonTable(await compare(join(folder, 'speed.db'), size))}\n`);
  if (findPostgres() !== undefined) {
    const postgres = await startPostgres();
    console.log(`## PostgreSQL\n\n${comparisonTable(await compare(postgres.connectionString, size))}\n`);
    postgres.stop();
  }
  console.log(`## Memory\n\n${memoryTable(await watchMemory(join(folder, 'memory.db'), callbacks))}`);
} finally {
  rmSync(folder, {recursive: true});
}
