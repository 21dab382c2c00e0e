import type {FullConfig, Reporter, Suite} from '@playwright/test/reporter';
import {writeCounts} from './write-counts.ts';

/** Reporter for Playwright: prints nothing, leaves the counts of the whole run. */
export default class PlaywrightCounts implements Reporter {
  #root: Suite | undefined;

  onBegin(_config: FullConfig, root: Suite): void {
    this.#root = root;
  }

  onEnd(): void {
    const outcomes = this.#root?.allTests().map((test) => test.outcome()) ?? [];
    writeCounts({
      passed: outcomes.filter((outcome) => outcome === 'expected').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length,
    });
  }
}
