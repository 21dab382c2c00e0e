import type {TabNews} from '../../src/checkout/tab-news.ts';

/** Another tab of the same shopper that shows the same order: what it hears, and what it says. */
export class OtherTab {
  /** Everything that was told, oldest first. */
  readonly heard: unknown[] = [];
  readonly #channel = new BroadcastChannel('invoice-checkout:order-123');

  constructor() {
    this.#channel.onmessage = ({data}) => this.heard.push(data);
  }

  /** Tells the others, true or not. */
  says(news: TabNews | object): void {
    this.#channel.postMessage(news);
  }

  close(): void {
    this.#channel.close();
  }
}
