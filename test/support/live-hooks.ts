type Listening = readonly [type: string, listener: unknown, capture: boolean];

/**
 * Counts what is left behind in the page: listeners of the window and the document that were added and not removed,
 * and timers that have neither fired nor been cleared. Works in every browser, from `begin` to `end`.
 */
export class LiveHooks {
  readonly #listeners = new Map<EventTarget, Listening[]>([
    [window, []],
    [document, []],
  ]);
  readonly #timers = new Set<unknown>();
  readonly #originals = {
    add: EventTarget.prototype.addEventListener,
    remove: EventTarget.prototype.removeEventListener,
    set: window.setTimeout,
    clear: window.clearTimeout,
  };

  /** Types of the listeners, and a `timer` for each timer. */
  get left(): readonly string[] {
    const listeners = [...this.#listeners.values()].flat().map(([type]) => type);
    return [...listeners, ...[...this.#timers].map(() => 'timer')].sort();
  }

  /** Waits until something is so, with timers that are not counted; throws after five seconds. */
  async until(condition: () => unknown): Promise<void> {
    for (let tries = 0; !condition(); tries += 1) {
      if (tries > 1000) throw new Error(`Not so, with these left behind: ${this.left}`);
      await new Promise((resolve) => this.#originals.set.call(window, resolve, 5));
    }
  }

  begin(): this {
    const {add, remove, set, clear} = this.#originals;
    const listeners = this.#listeners;
    const timers = this.#timers;
    const forget = (target: EventTarget, gone: Listening) => {
      const rest = listeners.get(target)?.filter((one) => one.some((part, index) => part !== gone[index]));
      if (rest) listeners.set(target, rest);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? window;
      const {capture = false, signal = undefined} =
        typeof options === 'object' ? options : {capture: options};
      const listening: Listening = [type, listener, capture];
      forget(target, listening);
      listeners.get(target)?.push(listening);
      if (signal) add.call(signal, 'abort', () => forget(target, listening));
      add.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? window;
      forget(target, [type, listener, (typeof options === 'object' ? options.capture : options) ?? false]);
      remove.call(target, type, listener, options);
    };
    const counting = (handler: TimerHandler, ...rest: number[]) => {
      const timer = set(
        () => {
          timers.delete(timer);
          if (typeof handler === 'function') handler();
        },
        ...rest,
      );
      timers.add(timer);
      return timer;
    };
    Object.assign(window, {
      setTimeout: counting,
      clearTimeout: (timer: number | undefined) => {
        timers.delete(timer);
        clear(timer);
      },
    });
    return this;
  }

  end(): void {
    const {add, remove, set, clear} = this.#originals;
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
    Object.assign(window, {setTimeout: set, clearTimeout: clear});
  }
}
