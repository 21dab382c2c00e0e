import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {failsFirst} from './test/support/fails-first.ts';
import {findBrowser} from './test/support/find-browser.ts';
import {frameworkBundles} from './test/support/framework-bundles.ts';
import {guideInBrowser} from './test/support/guide-in-browser.ts';
import {openTestShop} from './test/support/open-test-shop.ts';
import {startWebkitDriver} from './test/support/start-webkit-driver.ts';
import {strictShop} from './test/support/strict-shop.ts';
import {wtrCounts} from './test/support/wtr-counts.ts';

const firefoxPath = '/usr/bin/firefox-esr';
const webkitDriverPath = '/usr/bin/WebKitWebDriver';
const webkitPath = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

function chromium() {
  return chromeLauncher({
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
      ],
    },
  });
}

function firefox() {
  const launcher = chromeLauncher({launchOptions: {browser: 'firefox', executablePath: firefoxPath}});
  launcher.name = 'Firefox';
  return launcher;
}

async function webkit() {
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: await startWebkitDriver(),
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: webkitPath, args: ['--automation']},
    },
  });
}

/** Chromium always; Firefox and WebKit where they are installed. `BROWSERS=chromium,firefox` narrows the run. */
const installed = {
  chromium,
  ...(existsSync(firefoxPath) && {firefox}),
  ...(existsSync(webkitDriverPath) && existsSync(webkitPath) && {webkit}),
};
const wanted = process.env.BROWSERS?.split(',') ?? Object.keys(installed);
const launches = Object.entries(installed).filter(([name]) => wanted.includes(name));

export default {
  files: [
    'test/{elements,widget}/**/*.test.ts',
    'test/{react,vue}/*.test.ts',
    'test/testing/browser/*.test.ts',
  ],
  nodeResolve: true,
  reporters: [defaultReporter(), wtrCounts()],
  browsers: await Promise.all(launches.map(([, launch]) => launch())),
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  middleware: [failsFirst, strictShop],
  plugins: [
    guideInBrowser,
    frameworkBundles,
    openTestShop,
    {
      // Dintero's SDK asks for this polyfill, which is no module and which no browser needs.
      name: 'without-promise-polyfill',
      serve: ({path}) => (path.includes('/native-promise-only/') ? {body: '', type: 'js'} : undefined),
    },
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
