import {embed} from '@dintero/checkout-web-sdk';
import {dinteroLanguage} from '../domain/purchase/dintero-language.ts';
import {FrameHeight} from './frame-height.ts';
import {onFrameRefused} from './frame-policy.ts';
import {withoutStyleAttribute} from './without-style-attribute.ts';

/** What is framed, where, and who is told what happens inside. */
export interface DinteroCheckoutOptions {
  /** An element that is in the page; the frame and all that the SDK makes goes into it. */
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
  /** The page did not show the session within `patience`, or the shop's page may not frame it. It may still come. */
  readonly onUnreachable: () => void;
  /** Milliseconds. Default 15 000. */
  readonly patience?: number;
}

/** A frame that can be taken away at any moment. */
export interface EmbeddedCheckout {
  /** Leads the keyboard and the screen reader into the page inside. */
  focus(): void;
  remove(): void;
}

/**
 * Shows Dintero's checkout in a frame. The SDK checks every message's origin, window and session; what it reports is
 * taken as a hint to ask the backend, never as the outcome.
 */
export function embedDinteroCheckout(options: DinteroCheckoutOptions): EmbeddedCheckout {
  const {container, sid, endpoint, onLeft, onUnreachable} = options;
  const listening = new AbortController();
  const waiting = setTimeout(onUnreachable, options.patience ?? 15_000);
  const left = () => {
    clearTimeout(waiting);
    onLeft();
  };
  onFrameRefused(endpoint, onUnreachable, listening.signal);
  const embedding = withoutStyleAttribute(() =>
    embed({
      container,
      sid,
      endpoint,
      language: dinteroLanguage(options.locale),
      onSession: () => {
        clearTimeout(waiting);
        height?.shown();
        options.onShown();
      },
      onPayment: left,
      onPaymentError: left,
      onSessionCancel: left,
      onSessionNotFound: left,
    }),
  );
  embedding.catch(onUnreachable);
  const frame = container.querySelector('iframe');
  const height = frame && new FrameHeight(frame, {sid, endpoint});
  if (frame) frame.title = options.title;
  return {
    focus() {
      frame?.focus({preventScroll: true});
    },
    remove() {
      clearTimeout(waiting);
      listening.abort();
      height?.stop();
      // The SDK hands out its clean-up only after the frame's `load`, which a removed frame never has.
      frame?.dispatchEvent(new Event('load'));
      embedding.then((checkout) => checkout.destroy()).catch(() => container.replaceChildren());
    },
  };
}
