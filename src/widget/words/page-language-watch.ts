import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Draws the host again when the page says that it is in another language now: a shop may switch it without loading
 * another page. Only a `lang` in the document is seen, not one in a shadow root around the host.
 */
export class PageLanguageWatch implements ReactiveController {
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost) {
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document, {attributeFilter: ['lang'], subtree: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
