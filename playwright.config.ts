import {defineConfig, devices} from '@playwright/test';
import {findBrowser} from './test/support/find-browser.ts';
import {sandboxUrl, shopUrl} from './test/support/journey-addresses.ts';

const executablePath = findBrowser();

/**
 * What gets in a journey's way: pages of the browser's own, and a guard that drops clicks into a frame that has moved in
 * the last half second. A shopper just presses again.
 */
const unwanted = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'DiscardInputEventsToRecentlyMovedFrames',
];

/** What a developer's .env may hold, and tests must never use. */
const ownAccount = [
  'DINTERO_ACCOUNT_ID',
  'DINTERO_CLIENT_ID',
  'DINTERO_CLIENT_SECRET',
  'DINTERO_PROFILE_ID',
  'DINTERO_SIGNATURE_SECRET',
  'PUBLIC_BASE_URL',
];

/**
 * Whole purchases in a real browser, against the running demo. Shoppers buy side by side; journeys that make the
 * sandbox misbehave for everybody come after them, one at a time.
 */
export default defineConfig({
  testDir: 'test/journeys',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: {timeout: 10_000},
  projects: [
    {name: 'side by side', testIgnore: '**/alone/**'},
    {name: 'alone', testMatch: '**/alone/**', dependencies: ['side by side'], workers: 1},
  ],
  reporter: [['list'], ['./test/support/playwright-counts.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: shopUrl,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && {executablePath}),
      args: ['--no-sandbox', '--disable-gpu', `--disable-features=${unwanted.join()}`],
    },
  },
  webServer: {
    command: 'vite --configLoader native',
    url: shopUrl,
    env: {
      ...{PORT: new URL(shopUrl).port, SANDBOX_PORT: new URL(sandboxUrl).port, SANDBOX_SPEED: '1', CI: '1'},
      ...Object.fromEntries(ownAccount.map((name) => [name, ''])),
    },
    gracefulShutdown: {signal: 'SIGTERM', timeout: 2000},
  },
});
