import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Milliseconds before its end at which a session's end is told. A backend replaces a session that is so old when the
 * form is sent again. Source: WCAG 2.2, 2.2.1, which asks for twenty seconds at least.
 */
const lead = 5 * 60_000;

/** The longest that a browser's timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Draws the host again when the session being paid is about to end. There is no timer while none is being paid. */
export class ExpiryWarning implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #end: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isConnected = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The session that is being paid ends at this instant, ISO 8601; none is being paid, or nobody knows, without. */
  watch(expires_at: string | undefined): void {
    const end = expires_at === undefined ? undefined : Date.parse(expires_at);
    if (end === this.#end) return;
    this.#end = end;
    this.#schedule();
  }

  /** When the session ends, in milliseconds since 1970, once that is soon. */
  get endsSoon(): number | undefined {
    const left = (this.#end ?? 0) - Date.now();
    return left > 0 && left <= lead ? this.#end : undefined;
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (!this.#isConnected) return;
    const pause = (this.#end ?? 0) - lead - Date.now();
    if (pause > 0 && pause < longest) this.#timer = setTimeout(() => this.#host.requestUpdate(), pause);
  }
}
