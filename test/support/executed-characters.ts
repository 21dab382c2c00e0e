import type {CDPSession} from 'playwright-core';

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** Characters of the page's scripts that V8 executes: work that no clock and no other process has a say in. */
export class ExecutedCharacters {
  readonly #cdp: CDPSession;
  readonly #origin: string;

  private constructor(cdp: CDPSession, origin: string) {
    this.#cdp = cdp;
    this.#origin = origin;
  }

  /** Counts from now on, in scripts of this origin. */
  static async from(cdp: CDPSession, origin: string): Promise<ExecutedCharacters> {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
    return new ExecutedCharacters(cdp, origin);
  }

  /** Those since the last time, each as often as it was executed. */
  async take(): Promise<number> {
    const {result} = await this.#cdp.send('Profiler.takePreciseCoverage');
    const own = result.filter(({url}) => url.startsWith(this.#origin));
    return own.reduce((sum, {functions}) => sum + executed(functions.flatMap(({ranges}) => ranges)), 0);
  }
}

/** Ranges lie in one another; each counts without those inside. */
function executed(ranges: readonly Range[]): number {
  const sorted = ranges.toSorted(
    (one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset,
  );
  const around: Range[] = [];
  let sum = 0;
  for (const range of sorted) {
    while ((around.at(-1)?.endOffset ?? Infinity) <= range.startOffset) around.pop();
    const length = range.endOffset - range.startOffset;
    sum += length * (range.count - (around.at(-1)?.count ?? 0));
    around.push(range);
  }
  return sum;
}
