import type {Locator} from '@playwright/test';

/** More stops than any page of the demo has. */
const mostStops = 60;

/** Presses Tab until the focus is where it is wanted. @throws Error when the keyboard does not lead there. */
export async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}
