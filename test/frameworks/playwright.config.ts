import {resolve} from 'node:path';
import {defineConfig, devices} from '@playwright/test';
import {findBrowser} from '../support/find-browser.ts';
import {preparedProjects} from './prepared-projects.ts';
import {sandboxPort} from './projects.ts';
import {silence} from './silence.ts';
import {workFolder} from './work-folder.ts';

const executablePath = findBrowser();
const gracefulShutdown = {signal: 'SIGTERM', timeout: 2000} as const;

/** Purchases in the projects that `npm run test:frameworks` has built, each with its own server, beside one sandbox. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/frameworks',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: {timeout: 10_000},
  reporter: [['list'], ['./project-seconds.ts'], ['../support/playwright-counts.ts']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && {executablePath}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,DiscardInputEventsToRecentlyMovedFrames',
      ],
    },
  },
  projects: preparedProjects.map(({name, port, serverRendered, script}) => ({
    name,
    use: {baseURL: `http://localhost:${port}`},
    testMatch: script
      ? 'development.test.ts'
      : ['purchase.test.ts', ...(serverRendered ? ['without-javascript.test.ts'] : [])],
  })),
  webServer: [
    {
      command: `node ${resolve('dist/cli.js')} sandbox --port ${sandboxPort}`,
      port: sandboxPort,
      gracefulShutdown,
    },
    ...preparedProjects.map(({name, folder, port, script = 'start'}) => ({
      name,
      command: `npm run ${script}`,
      cwd: resolve(workFolder, folder),
      url: `http://localhost:${port}`,
      env: {...silence, PORT: String(port), DINTERO_URL: `http://localhost:${sandboxPort}`},
      timeout: 180_000,
      gracefulShutdown,
    })),
  ],
});
