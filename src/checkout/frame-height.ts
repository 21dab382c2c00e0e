/** What a frame shows. */
export interface FramedSession {
  /** Origin of Dintero's checkout. */
  readonly endpoint: string;
  readonly sid: string;
}

/** The highest page that is believed, in CSS pixels. */
const highest = 20_000;

/** The height of a page that shows the session without having told its own. */
const usual = 640;

/** As strong as a `style` attribute, so that a shop's rule for all frames does not squeeze this one. */
const rule = `.invoice-checkout-frame {
  display: block !important;
  inline-size: 100% !important;
  block-size: var(--invoice-frame-height, 0) !important;
  border: 0;
}`;

/**
 * Keeps Dintero's frame as high as the page inside says it is. The rule stands in a constructed style sheet of the
 * page, or of the shadow root that the frame is in, and the height in a custom property that is set through CSSOM:
 * neither is inline style to a Content Security Policy.
 *
 * Source: Dintero, checkout web SDK, `HeightChanged`.
 */
export class FrameHeight {
  readonly #frame: HTMLIFrameElement;
  readonly #session: FramedSession;
  readonly #root: Node;
  readonly #sheet = new CSSStyleSheet();

  /** @param frame Is in the page already, and shows the session. */
  constructor(frame: HTMLIFrameElement, session: FramedSession) {
    this.#frame = frame;
    this.#session = session;
    this.#root = frame.getRootNode();
    this.#sheet.replaceSync(rule);
    if (hasSheets(this.#root)) this.#root.adoptedStyleSheets.push(this.#sheet);
    frame.classList.add('invoice-checkout-frame');
    addEventListener('message', this.#handleMessage);
  }

  /** The page shows the session: it is seen even if it never tells its height. */
  shown(): void {
    if (!this.#frame.style.getPropertyValue('--invoice-frame-height')) this.#set(usual);
  }

  /** Listens no more, and takes the rule away. */
  stop(): void {
    removeEventListener('message', this.#handleMessage);
    const root = this.#root;
    if (hasSheets(root))
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #set(height: number): void {
    this.#frame.style.setProperty('--invoice-frame-height', `${Math.ceil(height)}px`);
  }

  #handleMessage = ({origin, source, data}: MessageEvent): void => {
    const {endpoint, sid} = this.#session;
    if (origin !== new URL(endpoint).origin || source !== this.#frame.contentWindow) return;
    if (data?.sid !== sid || data.type !== 'HeightChanged') return;
    if (Number.isFinite(data.height) && data.height >= 0 && data.height <= highest) this.#set(data.height);
  };
}

function hasSheets(root: Node): root is Document | ShadowRoot {
  return root instanceof Document || root instanceof ShadowRoot;
}
