import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * The way from the shop's page to Dintero's. It needs no further click: the shopper has just pressed the button that
 * leads there. What is going on is said before the page goes, and no more when the shopper comes back to it.
 */
export class Departure implements ReactiveController {
  /** Dintero's page is on its way. */
  isUnderWay = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says so, and goes. */
  async begin(address: string): Promise<void> {
    this.isUnderWay = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    location.assign(address);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#arrive);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#arrive);
  }

  #arrive = (): void => {
    this.isUnderWay = false;
    this.#host.requestUpdate();
  };
}
