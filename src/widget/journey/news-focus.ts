import type {Purchase} from '../../domain/purchase/purchase-state.ts';
import type {InvoiceNotice} from '../../elements/invoice-notice.ts';
import {isNews, namesFields, showsReceipt} from './purchase-news.ts';

/** The element that tells how a purchase goes on. */
export interface NewsHost extends Element {
  readonly renderRoot: ParentNode;
  focus(): void;
}

/**
 * Leads the keyboard and the screen reader of a shopper who is busy with a purchase to what is said of it. What is read
 * by taking the focus is not announced besides.
 */
export class NewsFocus {
  readonly #host: NewsHost;
  readonly #frame: {focus(): void};
  #isEngaged = false;
  #isAwaited = false;
  #isRead = false;

  /** @param frame Dintero's page, which takes the focus by itself. */
  constructor(host: NewsHost, frame: {focus(): void}) {
    this.#host = host;
    this.#frame = frame;
  }

  /** What is said next is read by taking the focus, here or in Dintero's frame. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** The shopper did something here, so what comes next takes the focus. */
  engage(): void {
    this.#isEngaged = true;
  }

  /** The shopper did something that is answered here at once. */
  expect(): void {
    this.#isAwaited = true;
    this.#isRead = true;
  }

  /** The purchase went on. */
  follow(now: Purchase, before: Purchase): void {
    const isWithin = this.#host.matches(':focus-within');
    const framed = isWithin && now.state === 'paying' && now.page === 'shown';
    if (framed) this.#frame.focus();
    this.#isAwaited = (this.#isEngaged || isWithin) && isNews(now, before);
    this.#isRead = framed || namesFields(now) || (this.#isAwaited && !this.#isThereAlready(now));
  }

  /** What is said now is drawn. */
  lead(): void {
    if (this.#isAwaited) void leadToNews(this.#host);
    this.#isAwaited = false;
    this.#isRead = false;
  }

  /** The place that the shopper would be led to has the focus, and only its words change. */
  #isThereAlready(now: Purchase): boolean {
    return !showsReceipt(now) && Boolean(noticeIn(this.#host)?.isFocused);
  }
}

/** To the receipt, the sentence, or without one the form. */
async function leadToNews(host: NewsHost): Promise<void> {
  const receipt = host.renderRoot.querySelector('invoice-receipt');
  const notice = noticeIn(host);
  if (receipt) {
    await customElements.whenDefined('invoice-receipt');
    await receipt.updateComplete;
    receipt.focus();
  } else if (notice?.text) {
    notice.focus();
  } else {
    host.focus();
  }
}

function noticeIn({renderRoot}: NewsHost): InvoiceNotice | null {
  return renderRoot.querySelector<InvoiceNotice>('invoice-notice');
}
