import type {Locator, Page} from '@playwright/test';

/** More stops than any page of the demo has. */
const mostStops = 60;

/** A hand that has a keyboard and nothing else. */
export class KeyboardHand {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until the focus is where it is wanted. @throws Error when the keyboard does not lead there. */
  async tabsTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await this.presses('Tab');
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  async presses(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Keeps Enter down until what it leads to is there: Chromium may never report a key let go in a page that leaves. */
  async enters(next: Locator): Promise<void> {
    await this.#page.keyboard.down('Enter');
    await next.waitFor();
    await this.#page.keyboard.up('Enter');
  }
}
