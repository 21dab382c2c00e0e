import {readTabNews, type TabNews} from './tab-news.ts';
import {visitKey} from './visit-key.ts';

/**
 * Lets the tabs of one shopper talk about one order. It is open while the page is in use: a page in the back-forward
 * cache hears nothing, and an open channel would keep it out of there. Where a browser has no channels or forbids
 * them, nothing is told, and asking the backend completes every tab.
 */
export class OrderChannel {
  readonly #merchantReference: string;
  readonly #hear: (news: TabNews) => void;
  #channel: BroadcastChannel | undefined;

  constructor(merchantReference: string, hear: (news: TabNews) => void) {
    this.#merchantReference = merchantReference;
    this.#hear = hear;
  }

  /** Listens, and asks the others what they know. */
  open(): void {
    addEventListener('pagehide', this.#fallSilent);
    addEventListener('pageshow', this.#listen);
    this.#listen();
  }

  /** Listens no more. */
  close(): void {
    removeEventListener('pagehide', this.#fallSilent);
    removeEventListener('pageshow', this.#listen);
    this.#fallSilent();
  }

  /** Tells the other tabs. */
  tell(news: TabNews): void {
    this.#channel?.postMessage(news);
  }

  #listen = (): void => {
    this.#channel ??= connect(this.#merchantReference);
    if (!this.#channel || this.#channel.onmessage) return;
    this.#channel.onmessage = ({data}) => {
      const news = readTabNews(data);
      if (news) this.#hear(news);
    };
    this.tell({type: 'asking'});
  };

  #fallSilent = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };
}

/** Tells every tab of an order, from a page that has nothing to hear. */
export function tellTabs(merchantReference: string, news: TabNews): void {
  const channel = connect(merchantReference);
  channel?.postMessage(news);
  channel?.close();
}

function connect(merchantReference: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(visitKey(merchantReference));
  } catch {
    return undefined;
  }
}
