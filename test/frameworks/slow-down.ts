import type {Page} from '@playwright/test';

/** Lets everything come as over a slow mobile network: 400 ms there and back, 1.6 Mbit a second. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
}
