import {writeFileSync} from 'node:fs';

/** How many tests of a suite held, and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Leaves a suite's counts where `npm test` looks for them; does nothing when a runner was started by itself. */
export function writeCounts({passed, failed}: Counts): void {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify({passed, failed}));
}
