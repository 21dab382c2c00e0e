import type {EmbeddedCheckout} from '../../checkout/dintero-checkout.ts';
import type {Attempt, CheckoutPage} from '../../domain/purchase/purchase-state.ts';

/** What the frame shows and how it is called. */
export interface CheckoutFrameOptions {
  readonly attempt: Attempt;
  readonly locale: string;
  readonly title: string;
  readonly onPage: (page: CheckoutPage) => void;
  readonly onLeft: () => void;
}

interface Shown {
  readonly container: HTMLElement;
  readonly session_id: string;
  checkout?: EmbeddedCheckout;
}

/**
 * Dintero's checkout as a light-DOM child of the widget, in its slot `checkout`. The SDK is loaded when the frame is
 * first shown; a load that failed is tried again with the next one.
 */
export class CheckoutFrame {
  readonly #host: HTMLElement;
  #shown: Shown | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /**
   * Shows a session; showing the one that is shown already changes nothing. A widget that has been taken out of the
   * page shows none, and a frame that a copy of the page's HTML brought along is no frame of ours.
   */
  async show({attempt, locale, title, onPage, onLeft}: CheckoutFrameOptions): Promise<void> {
    const {session_id, checkout_endpoint} = attempt;
    if (!session_id || !checkout_endpoint || !this.#host.isConnected) return;
    if (this.#shown?.session_id === session_id) return;
    this.remove();
    const container = document.createElement('div');
    container.slot = 'checkout';
    for (const copied of this.#host.querySelectorAll('div[slot=checkout]')) copied.remove();
    placeIn(this.#host).append(container);
    const shown: Shown = {container, session_id};
    this.#shown = shown;
    const current = () => this.#shown === shown;
    try {
      const {embedDinteroCheckout} = await import('../../checkout/dintero-checkout.ts');
      if (!current()) return;
      shown.checkout = embedDinteroCheckout({
        container,
        sid: session_id,
        endpoint: checkout_endpoint,
        locale,
        title,
        onShown: () => current() && onPage('shown'),
        onLeft: () => current() && onLeft(),
        onUnreachable: () => current() && onPage('unreachable'),
      });
    } catch {
      if (current()) onPage('unreachable');
    }
  }

  /** Leads the keyboard and the screen reader into Dintero's page. */
  focus(): void {
    this.#shown?.checkout?.focus();
  }

  /** Takes the frame away, with everything that listened to it. */
  remove(): void {
    this.#shown?.checkout?.remove();
    this.#shown?.container.remove();
    this.#shown = undefined;
  }
}

/** A widget that draws into the page has its slot there; in a shadow the slot takes the host's own child. */
function placeIn(host: HTMLElement): Element {
  return host.querySelector('slot[name=checkout]') ?? host;
}
