/** The sandbox's time: real time plus what it was moved by. It only moves forward. */
export interface Clock {
  now(): Date;
  /** Milliseconds it is ahead of real time. */
  offset(): number;
  /** The instant it would show after a step; throws a `RangeError` for less than nothing, or past a century ahead. */
  after(step: ClockStep): number;
  /** Puts it forward to an instant in milliseconds; one that has passed changes nothing. */
  moveTo(instant: number): void;
  /** Sets how far it is ahead of real time, for a state that was saved. */
  load(offset: number): void;
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
  const milliseconds = () => Date.now() + offset;
  return {
    now: () => new Date(milliseconds()),
    offset: () => offset,
    after({days = 0, hours = 0}) {
      const step = (days * 24 + hours) * HOUR;
      if (!(step >= 0)) throw new RangeError('The clock only moves forward');
      if (offset + step > CENTURY) throw new RangeError('The clock moves by a century at most');
      return milliseconds() + step;
    },
    moveTo(instant) {
      offset += Math.max(0, instant - milliseconds());
    },
    load(saved) {
      offset = saved;
    },
  };
}
