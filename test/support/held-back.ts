import type {Page} from '@playwright/test';

/** Holds the requests to an address back, until the function that is answered lets them go. */
export async function heldBack(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}
