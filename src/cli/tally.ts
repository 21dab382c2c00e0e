import type {LineOutcome} from './report-line.ts';

/** How many lines came to what. */
export interface Tally {
  add(outcome: LineOutcome): void;
  readonly lines: number;
  /** Whether every line has its invoice. */
  readonly allInvoiced: boolean;
  /** `200 lines: 190 issued, 8 existing, 2 invalid`. */
  toString(): string;
}

const order: readonly LineOutcome[] = ['issued', 'existing', 'failed', 'refused', 'invalid', 'unknown'];

/** An empty tally. */
export function createTally(): Tally {
  const counts = new Map<LineOutcome, number>();
  const count = (outcome: LineOutcome) => counts.get(outcome) ?? 0;
  const sum = (outcomes: readonly LineOutcome[]) => outcomes.reduce((total, each) => total + count(each), 0);
  return {
    add: (outcome) => void counts.set(outcome, count(outcome) + 1),
    get lines() {
      return sum(order);
    },
    get allInvoiced() {
      return sum(['issued', 'existing']) === sum(order);
    },
    toString() {
      const parts = order
        .filter((outcome) => count(outcome) > 0)
        .map((outcome) => `${count(outcome)} ${outcome}`);
      const lines = sum(order);
      return `${lines} ${lines === 1 ? 'line' : 'lines'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
    },
  };
}
