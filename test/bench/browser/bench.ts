/**
 * `npm run bench`: what the widget costs a shop's page beside other ways to get a billing form there. Prints the tables
 * and writes them into `docs/performance.md`, with a plot. With `-- --quick` fewer rounds, and nothing is written.
 */
import {buildContenders} from './build-contenders.ts';
import {measureAll} from './measure-all.ts';
import {startBrowser} from './open-page.ts';
import {serveStorefront} from './serve-storefront.ts';
import {formTable, loadTable, targetTable} from './tables.ts';
import {readTargets} from './targets.ts';
import {writeReport} from './write-report.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? {loads: 3, others: 1} : {loads: 7, others: 3};

await buildContenders();
const storefront = await serveStorefront();
const browser = await startBrowser();
try {
  const all = await measureAll(browser, storefront.origin, rounds, (what) => console.error(`… ${what}`));
  console.log([loadTable(all), formTable(all), targetTable(readTargets(all))].join('\n\n'));
  if (!quick) writeReport(all, browser.version(), rounds.loads);
} finally {
  await browser.close();
  storefront.close();
}
