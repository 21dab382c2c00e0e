/** Moments at which another tab, the network or the back-forward cache may have news. */
const wakers = ['pageshow', 'online', 'offline', 'focus', 'visibilitychange'] as const;

/** Of these, the ones after which a question that is under way may never be answered. */
const cuts = ['pageshow', 'online', 'offline'];

/** Milliseconds: the pauses grow by half, from one second or more to this. */
const longestPause = 15_000;

/**
 * Asks again and again, with growing pauses, and at once when the page comes back into view. A page that nobody
 * looks at asks nothing.
 */
export class ResultWatch {
  readonly #ask: () => Promise<number | undefined>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause: number | undefined;
  #asking = false;

  /** @param ask Asks once; may answer how many milliseconds the backend wants to be left alone. */
  constructor(ask: () => Promise<number | undefined>) {
    this.#ask = ask;
  }

  /** Asks after `pause` milliseconds and then ever more rarely, until stopped. Starting again resets the pauses. */
  start(pause: number): void {
    this.stop();
    this.#pause = Math.max(pause, 1000);
    for (const waker of wakers) addEventListener(waker, this.#wake);
    this.#schedule(pause);
  }

  /** Asks at once, also while nobody looks: somebody said that there is news. */
  async askNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asking = true;
    const wanted = await this.#ask().finally(() => {
      this.#asking = false;
    });
    if (this.#pause === undefined) return;
    this.#schedule(Math.max(this.#pause, wanted ?? 0));
    this.#pause = Math.min(this.#pause * 1.5, longestPause);
  }

  /** Asks no more; an answer on its way still comes. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#pause = undefined;
    for (const waker of wakers) removeEventListener(waker, this.#wake);
  }

  #schedule(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#wake, pause);
  }

  #wake = (moment?: Event): void => {
    const waits = this.#asking && !(moment && cuts.includes(moment.type));
    if (!waits && !document.hidden) void this.askNow();
  };
}
