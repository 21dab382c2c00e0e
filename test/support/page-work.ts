import type {Page} from '@playwright/test';

/** What a page had done for it since it was last asked about. */
export interface Work {
  /** Paths of what it asked for, without hash and query, in the order of the alphabet. */
  readonly requests: readonly string[];
  /** The functions that the widget called to come back later. */
  readonly timers: readonly string[];
}

declare global {
  interface Window {
    timersSet: string[];
  }
}

/** Sees the requests and timers of a page from its first moment. */
export class PageWork {
  readonly #page: Page;
  #requests: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#requests.push(named(request.url())));
  }

  static async of(page: Page): Promise<PageWork> {
    await page.addInitScript(watchTimers);
    return new PageWork(page);
  }

  /** What was done since the last time. */
  async take(): Promise<Work> {
    const requests = this.#requests.toSorted();
    this.#requests = [];
    const timers = await this.#page.evaluate(() => window.timersSet.splice(0));
    return {requests, timers};
  }
}

function named(url: string): string {
  return new URL(url).pathname.replace(/-[\w-]{6}\.js$/, '.js');
}

/** Runs in the page; what the test's own tools set there does not count. */
function watchTimers(): void {
  window.timersSet = [];
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    const own = window[name] as (...values: unknown[]) => number;
    Object.assign(window, {
      [name]: (...values: unknown[]) => {
        if (new Error().stack?.split('\n')[2]?.includes('/cdn/')) window.timersSet.push(name);
        return own.apply(window, values);
      },
    });
  }
}
