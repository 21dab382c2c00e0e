const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 3_600_000;

/** Milliseconds from one failed attempt to the next: five seconds after the first, twice as long each time, at most an hour. */
export function retryPause(attempt: number): number {
  return Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);
}
