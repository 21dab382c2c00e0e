import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

/** A Chromium of your own, where Playwright has none installed. */
const {CHROME_PATH: executablePath} = process.env;
const launchOptions = {args: ['--no-sandbox'], ...(executablePath && {executablePath})};

/** The same tests in three pages: jsdom, happy-dom and a real browser. */
export default defineConfig({
  test: {
    globalSetup: './global-setup.ts',
    include: ['*.dom.test.{ts,tsx}'],
    testTimeout: 30_000,
    projects: [
      {extends: true, test: {name: 'jsdom', environment: 'jsdom'}},
      {extends: true, test: {name: 'happy-dom', environment: 'happy-dom'}},
      {
        extends: true,
        test: {
          name: 'browser',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({launchOptions}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
  oxc: {jsx: {runtime: 'automatic'}},
});
