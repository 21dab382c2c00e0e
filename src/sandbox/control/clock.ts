/** The sandbox's time: real time plus what it was moved by. It only moves forward. */
export interface Clock {
  now(): Date;
  /** Milliseconds it is ahead of real time. */
  offset(): number;
  /** Moves it forward; throws a `RangeError` for less than nothing, or past a century from now. */
  advance(by: ClockStep): void;
}

/** How far to move a clock. */
export interface ClockStep {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
}

const HOUR = 3_600_000;
const CENTURY = 36_525 * 24 * HOUR;

/** A clock that shows real time until it is moved. */
export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    offset: () => offset,
    advance({days = 0, hours = 0}) {
      const step = (days * 24 + hours) * HOUR;
      if (!(step >= 0)) throw new RangeError('The clock only moves forward');
      if (offset + step > CENTURY) throw new RangeError('The clock moves by a century at most');
      offset += step;
    },
  };
}
