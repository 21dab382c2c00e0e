import type {FrameLocator, Locator, Page} from '@playwright/test';
import {type ShopperWords, shopperWords} from './shopper-words.ts';

/** Dintero's checkout and BankID as the shopper meets them: in the shop's frame, or as a page of its own. */
export class DinteroPage {
  readonly #shown: FrameLocator | Page;
  readonly #words: ShopperWords;

  constructor(shown: FrameLocator | Page, words: ShopperWords = shopperWords.en) {
    this.#shown = shown;
    this.#words = words;
  }

  /** The button that starts the payment. */
  get payButton(): Locator {
    return this.button(this.#words.pay);
  }

  /** The button that says yes to BankID. */
  get approveButton(): Locator {
    return this.button(this.#words.approve);
  }

  button(name: string): Locator {
    return this.#shown.getByRole('button', {name, exact: true});
  }

  says(words: string): Locator {
    return this.#shown.getByText(words);
  }

  /** Pays, and says yes to BankID. */
  async paysAndApproves(): Promise<void> {
    await this.#presses(this.payButton);
    await this.#presses(this.approveButton);
  }

  /** The frame follows the height of what it shows: a pointer that is quicker than a hand would miss the button. */
  async #presses(button: Locator): Promise<void> {
    await button.waitFor();
    if ('owner' in this.#shown) await this.#shown.owner().evaluate(standsStill);
    await button.click();
  }
}

/** Waits until an element has been in one place for a while. */
function standsStill(element: Element): Promise<void> {
  return new Promise((resolve) => {
    let place = '';
    let times = 0;
    const look = () => {
      const {top, height} = element.getBoundingClientRect();
      times = place === `${top} ${height}` ? times + 1 : 0;
      place = `${top} ${height}`;
      if (times > 15) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
