import {embed} from '@dintero/checkout-web-sdk';
import {dinteroLanguage} from './dintero-language.ts';

/** What is framed, where, and who is told what happens inside. */
export interface DinteroCheckoutOptions {
  /** A light-DOM element: the frame is the page's own, not a shadow's. */
  readonly container: HTMLDivElement;
  readonly sid: string;
  /** Origin of Dintero's checkout. */
  readonly endpoint: string;
  readonly locale: string;
  /** The frame's accessible name. */
  readonly title: string;
  /** Dintero's page said that it shows the session. */
  readonly onShown: () => void;
  /** The page said that it is over with this session, whatever the reason; the backend knows which. */
  readonly onLeft: () => void;
  /** The page did not show the session within `patience`. It may still come. */
  readonly onUnreachable: () => void;
  /** Milliseconds. Default 15 000. */
  readonly patience?: number;
}

/** A frame that can be taken away at any moment. */
export interface EmbeddedCheckout {
  remove(): void;
}

/**
 * Shows Dintero's checkout in a frame. The SDK checks every message's origin, window and session; what it reports is
 * taken as a hint to ask the backend, never as the outcome.
 */
export function embedDinteroCheckout(options: DinteroCheckoutOptions): EmbeddedCheckout {
  const {container, onShown, onLeft, onUnreachable} = options;
  const waiting = setTimeout(onUnreachable, options.patience ?? 15_000);
  const shown = () => {
    clearTimeout(waiting);
    onShown();
  };
  const left = () => {
    clearTimeout(waiting);
    onLeft();
  };
  const embedding = embed({
    container,
    sid: options.sid,
    endpoint: options.endpoint,
    language: dinteroLanguage(options.locale),
    onSession: shown,
    onPayment: left,
    onPaymentError: left,
    onSessionCancel: left,
    onSessionNotFound: left,
  });
  embedding.catch(onUnreachable);
  const frame = container.querySelector('iframe');
  if (frame) frame.title = options.title;
  return {
    remove() {
      clearTimeout(waiting);
      // The SDK hands out its clean-up only after the frame's `load`, which a removed frame never has.
      frame?.dispatchEvent(new Event('load'));
      embedding.then((checkout) => checkout.destroy()).catch(() => container.replaceChildren());
    },
  };
}
