import {checkoutParts} from './checkout-parts.ts';
import type {PlaywrightPage} from './playwright-page.ts';

/** What the sandbox's pages are found by. */
const page = 'body[data-sid]';
const pay = '#payment button.primary:enabled';
const cancel = '#cancel:enabled';

/** The sandbox's checkout page in Playwright: in the shop's frame, or as a page of its own. */
export class PlaywrightDintero {
  readonly #page: PlaywrightPage;
  readonly #attached: {readonly state: 'attached'; readonly timeout: number};

  /** @param timeout Milliseconds that it waits for a page or a button. */
  constructor(shop: PlaywrightPage, timeout: number) {
    this.#page = shop;
    this.#attached = {state: 'attached', timeout};
  }

  /** Pays, and answers BankID. */
  async answer(answer: 'approve' | 'abort' | 'other_person'): Promise<void> {
    await this.#press(pay);
    await this.#press(`button[name="answer"][value="${answer}"]`);
  }

  /** Cancels. */
  async cancel(): Promise<void> {
    await this.#press(cancel);
  }

  /**
   * From within the page: browsers drop a mouse's clicks into a frame that has just moved, and may leave a key unanswered
   * that leads to another page.
   */
  async #press(button: string): Promise<void> {
    const target = (await this.#shown()).locator(button);
    await target.waitFor(this.#attached);
    await target.evaluate((element) => element.click());
  }

  async #shown(): Promise<PlaywrightPage> {
    const frame = this.#page.locator(checkoutParts.frame.join(' '));
    await this.#page
      .locator(`${checkoutParts.frame.join(' ')}, ${page}`)
      .first()
      .waitFor(this.#attached);
    return (await frame.count()) > 0 ? frame.contentFrame() : this.#page;
  }
}
