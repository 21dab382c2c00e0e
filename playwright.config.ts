import {defineConfig, devices} from '@playwright/test';
import {findBrowser} from './test/support/find-browser.ts';

const port = 4173;
const sandboxPort = 4174;
const executablePath = findBrowser();

/** What a developer's .env may hold, and tests must never use. */
const ownAccount = [
  'DINTERO_ACCOUNT_ID',
  'DINTERO_CLIENT_ID',
  'DINTERO_CLIENT_SECRET',
  'DINTERO_PROFILE_ID',
  'DINTERO_SIGNATURE_SECRET',
  'PUBLIC_BASE_URL',
];

/** Whole purchases in a real browser, against the running demo with a sandbox that loses no time. */
export default defineConfig({
  testDir: 'test/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['./test/support/playwright-counts.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && {executablePath}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
      ],
    },
  },
  webServer: {
    command: 'vite --configLoader native',
    url: `http://localhost:${port}`,
    env: {
      ...{PORT: String(port), SANDBOX_PORT: String(sandboxPort), SANDBOX_SPEED: '20', CI: '1'},
      ...Object.fromEntries(ownAccount.map((name) => [name, ''])),
    },
    gracefulShutdown: {signal: 'SIGTERM', timeout: 2000},
  },
});
