import {OrderChannel} from '../../checkout/order-channel.ts';
import {readPayable, type TabNews} from '../../checkout/tab-news.ts';
import type {Attempt, Purchase} from '../../domain/purchase/purchase-state.ts';

/** The purchase that a tab takes part with. */
export interface TabPurchase {
  readonly purchase: Purchase;
  /** Asks the backend about a session that another tab named. */
  askAbout(attempt: Attempt): Promise<void>;
  /** The tab that was paying the session went back to its form. */
  leftElsewhere(session_id: string): void;
}

/**
 * Keeps the tabs that show one order of one mind: each tells what it does with a session, and takes what it hears as
 * a reason to ask the backend. It hears of nothing that the backend does not confirm.
 */
export class OrderTabs {
  readonly #own: TabPurchase;
  readonly #channel: OrderChannel;
  #heard: Promise<void> = Promise.resolve();

  constructor(merchantReference: string, own: TabPurchase) {
    this.#own = own;
    this.#channel = new OrderChannel(merchantReference, (news) => this.#hear(news));
  }

  /** Takes part, and learns what the others know. */
  open(): void {
    this.#channel.open();
  }

  /** Takes part no longer. */
  close(): void {
    this.#channel.close();
  }

  /** Tells the others how the purchase went on here. */
  tell(now: Purchase, before: Purchase): void {
    const session = isPaidHere(now) && !isPaidHere(before) && readPayable(now.attempt);
    if (session) this.#channel.tell({type: 'paying', session});
    if (!isElsewhere(before) && 'attempt' in before && now.state === 'choosing' && now.open?.session_id) {
      this.#channel.tell({type: 'left', session_id: now.open.session_id});
    }
    const news = decision(now) !== decision(before) && !isElsewhere(before);
    if (news && decision(now) && 'attempt' in now) {
      this.#channel.tell({type: 'decided', result_token: now.attempt.result_token});
    }
  }

  /** What takes a question is gone into one after the other: that a session is paid, then that it was left. */
  #hear(news: TabNews): void {
    if (news.type === 'asking') {
      this.#answer(this.#own.purchase);
    } else {
      const goInto = () => this.#goInto(news);
      this.#heard = this.#heard.then(goInto, goInto);
    }
  }

  async #goInto(news: Exclude<TabNews, {type: 'asking'}>): Promise<void> {
    switch (news.type) {
      case 'left':
        return this.#own.leftElsewhere(news.session_id);
      case 'paying':
        return this.#own.askAbout(news.session);
      case 'decided':
        return this.#own.askAbout({result_token: news.result_token});
    }
  }

  /** What a tab that has just come should know. */
  #answer(purchase: Purchase): void {
    if (purchase.state === 'settled') {
      this.#channel.tell({type: 'decided', result_token: purchase.attempt.result_token});
    }
    const session =
      (purchase.state === 'paying' || purchase.state === 'confirming') && readPayable(purchase.attempt);
    if (session) this.#channel.tell({type: 'paying', session});
  }
}

function isPaidHere(purchase: Purchase): purchase is Extract<Purchase, {state: 'paying'}> {
  return purchase.state === 'paying' && purchase.page !== 'elsewhere';
}

function isElsewhere(purchase: Purchase): boolean {
  return purchase.state === 'paying' && purchase.page === 'elsewhere';
}

/** What the backend has said, if anything: how a purchase ended, or that it is on hold. */
function decision(purchase: Purchase): string | undefined {
  switch (purchase.state) {
    case 'settled':
    case 'cancelled':
    case 'expired':
    case 'failed':
      return purchase.state;
    case 'confirming':
      return purchase.result?.outcome;
    default:
      return undefined;
  }
}
