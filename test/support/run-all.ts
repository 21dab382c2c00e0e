/**
 * `npm test`: runs every suite, one after the other, and ends with a table and the line `N passed, N failed`. Finds a
 * Chromium and PostgreSQL, or installs them. Exits with 1 when a test failed or a suite ran nothing.
 */
import {resolve} from 'node:path';
import {findBrowser} from './find-browser.ts';
import {findPostgres} from './find-postgres.ts';
import {installBrowser} from './install-browser.ts';
import {installPostgres} from './install-postgres.ts';
import {runSuite, type Suite} from './run-suite.ts';
import type {Counts} from './write-counts.ts';

const suites: readonly Suite[] = [
  {name: 'Node', command: 'npm', parameters: ['run', '--silent', 'test:node']},
  {name: 'Runtimes', command: 'npm', parameters: ['run', '--silent', 'test:runtimes']},
  {name: 'Browser', command: 'npm', parameters: ['run', '--silent', 'test:browser']},
  {name: 'Journeys', command: 'npm', parameters: ['run', '--silent', 'test:journeys']},
  {name: 'Frameworks', command: 'npm', parameters: ['run', '--silent', 'test:frameworks']},
];

// What Node has read and compiled once, the hundreds of processes of the suites need not read again.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node-compile');
process.env.CHROME_PATH = findBrowser() ?? installBrowser();
console.log(`Browser: ${process.env.CHROME_PATH}`);
if (!process.env.INVOICE_TEST_POSTGRES) console.log(`PostgreSQL: ${findPostgres() ?? installPostgres()}`);

const rows: Record<string, Counts & {readonly seconds: number}> = {};
for (const suite of suites) {
  console.log(`\n${suite.name}: npm run ${suite.parameters.at(-1)}`);
  const start = performance.now();
  const counts = await runSuite(suite);
  rows[suite.name] = {...counts, seconds: Math.round((performance.now() - start) / 1000)};
}

console.table(rows);
const passed = sum((counts) => counts.passed);
const failed = sum((counts) => counts.failed);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function sum(part: (counts: Counts) => number): number {
  return Object.values(rows).reduce((total, counts) => total + part(counts), 0);
}
