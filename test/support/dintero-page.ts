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
}
