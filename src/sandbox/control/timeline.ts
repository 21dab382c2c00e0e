import type {Clock, ClockStep} from './clock.ts';

/** Something that will happen by itself: what, and when on the sandbox's clock in milliseconds. */
export interface Appointment<Job> {
  readonly at: number;
  readonly job: Job;
}

/**
 * What is still to happen, in order, on the sandbox's clock: real time brings it about, and so does moving the
 * clock. Every job is data, so that it can be written down and go on in another process.
 */
export interface Timeline<Job> {
  readonly pending: readonly Appointment<Job>[];
  /** Does a job after a pause in milliseconds, divided by the sandbox's speed. */
  after(pause: number, job: Job): void;
  /** Does a job at an instant in milliseconds on the sandbox's clock, whatever the speed. */
  at(instant: number, job: Job): void;
  /** Does what is due now. */
  run(): void;
  /** Moves the clock from one due job to the next, each at its own time. Throws as {@link Clock.after} does. */
  advance(step: ClockStep): void;
  /** Takes over what was still to happen in place of what is. */
  load(pending: readonly Appointment<Job>[]): void;
  /** Forgets every job that was not done, and those that are still asked for. */
  close(): void;
}

const LONGEST_TIMER = 2 ** 31 - 1;

/** An empty timeline that never keeps a process alive. */
export function createTimeline<Job>(clock: Clock, speed: number, perform: (job: Job) => void): Timeline<Job> {
  const pending: Appointment<Job>[] = [];
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const now = () => clock.now().getTime();

  function insert(appointment: Appointment<Job>): void {
    const later = pending.findLastIndex(({at}) => at <= appointment.at) + 1;
    pending.splice(later, 0, appointment);
  }

  function arm(): void {
    clearTimeout(timer);
    const [next] = pending;
    if (next === undefined || closed) return;
    timer = setTimeout(timeline.run, Math.min(Math.max(0, next.at - now()), LONGEST_TIMER));
    timer.unref();
  }

  function runUntil(end: () => number): void {
    for (let next = pending[0]; next !== undefined && next.at <= end(); next = pending[0]) {
      pending.shift();
      clock.moveTo(next.at);
      perform(next.job);
    }
    arm();
  }

  const timeline: Timeline<Job> = {
    pending,
    after: (pause, job) => timeline.at(Math.ceil(now() + pause / speed), job),
    at(instant, job) {
      if (closed) return;
      insert({at: instant, job});
      if (pending[0]?.job === job) arm();
    },
    run: () => runUntil(now),
    advance(step) {
      const end = clock.after(step);
      runUntil(() => end);
      clock.moveTo(end);
      arm();
    },
    load(saved) {
      pending.length = 0;
      for (const appointment of saved) insert(appointment);
      arm();
    },
    close() {
      closed = true;
      clearTimeout(timer);
      pending.length = 0;
    },
  };
  return timeline;
}
