import {type Browser, type CDPSession, chromium, type Page} from 'playwright-core';
import {findBrowser} from '../../support/find-browser.ts';
import type {Contender} from './contenders.ts';
import {shopHost} from './serve-storefront.ts';
import {watch} from './watch.ts';

/** A tab of its own process, and the line to its browser. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** How slow things are; as fast as the machine can when left out. */
export interface Slowness {
  /** Times slower than this machine's processor. */
  readonly cpu?: number;
  readonly slow4g?: boolean;
}

/** Chromium's own windows load hundreds of modules, and would be measured with the shop's. */
const unwanted = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** "Slow 4G" of Chromium's developer tools: 1.6 Mbit/s down, 0.75 up, 150 ms, times their allowances for HTTP. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
};

/** Starts Chromium. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    `--disable-features=${unwanted.join()}`,
    `--host-resolver-rules=MAP ${shopHost} 127.0.0.1`,
  ];
  return chromium.launch({...(executablePath && {executablePath}), args});
}

/** Lets a measurement use a phone-sized tab that is new, with nothing cached, and closes it. */
export async function withPage<Measured>(
  browser: Browser,
  {field}: Contender,
  {cpu, slow4g: isSlow}: Slowness,
  measure: (open: OpenPage) => Promise<Measured>,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: {width: 412, height: 823},
    locale: 'en-GB',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.addInitScript(watch, field);
    if (cpu) await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    if (isSlow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', slow4g);
    }
    return await measure({page, cdp});
  } finally {
    await context.close();
  }
}
