import type {CDPSession, Page} from '@playwright/test';

/** What Chromium itself counts of a page. */
export type Counters = Readonly<Record<string, number>>;

const counted = ['JSEventListeners', 'Nodes', 'Documents', 'Frames'];

/** Asks Chromium what a page holds, after everything that nobody holds any more is gone. */
export class BrowserCounters {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<BrowserCounters> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new BrowserCounters(session);
  }

  /** Listeners, nodes, documents and frames, detached ones too. */
  async read(): Promise<Counters> {
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(
      metrics.filter(({name}) => counted.includes(name)).map(({name, value}) => [name, value]),
    );
  }
}
