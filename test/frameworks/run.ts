/**
 * `npm run test:frameworks`: packs what was built, and buys from a small project of each framework that installs it.
 * Without arguments those that `npm test` includes, with `--all` every one and a shop's component tests, with
 * `--only react-vite,next` these. Exits with 1 when a project could not be built or a test failed.
 */
import {parseArgs} from 'node:util';
import {findBrowser} from '../support/find-browser.ts';
import {installBrowser} from '../support/install-browser.ts';
import {runSuite} from '../support/run-suite.ts';
import {writeCounts} from '../support/write-counts.ts';
import {pack} from './pack.ts';
import {type Preparation, prepareProject} from './prepare-project.ts';
import {projects} from './projects.ts';

const {values} = parseArgs({options: {all: {type: 'boolean', default: false}, only: {type: 'string'}}});
const only = values.only?.split(',');
const chosen = projects.filter(
  ({folder, inEveryRun}) => only?.includes(folder) ?? (values.all || inEveryRun),
);

process.env.CHROME_PATH = findBrowser() ?? installBrowser();
pack();

const prepared: Record<string, Preparation> = {};
const waiting = chosen.filter(({script}) => script === undefined).values();
/** Takes one project after the other, until all are prepared. */
async function work(): Promise<void> {
  for (const project of waiting) {
    try {
      const preparation = await prepareProject(project);
      const ready = chosen.filter(({folder}) => folder === project.folder);
      for (const {name} of ready) prepared[name] = preparation;
      console.log(`${project.name} is built`);
    } catch (error) {
      console.error(`${project.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
}
await Promise.all([work(), work()]);

process.env.FRAMEWORKS = JSON.stringify(prepared);
const journeys = await runSuite({
  name: 'Frameworks',
  command: process.execPath,
  parameters: [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'test/frameworks/playwright.config.ts',
  ],
});
const components = values.all
  ? await runSuite({
      name: 'Component tests',
      command: 'npm',
      parameters: ['run', '--silent', 'test:components'],
    })
  : {passed: 0, failed: 0};
const unbuilt = chosen.length - Object.keys(prepared).length;
const counts = {
  passed: journeys.passed + components.passed,
  failed: journeys.failed + components.failed + unbuilt,
};
writeCounts(counts);
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
