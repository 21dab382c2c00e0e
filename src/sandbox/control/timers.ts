/** Things that happen by themselves after a pause of real time. */
export interface Timers {
  /** Runs a job once; the pause in milliseconds is divided by the sandbox's speed. */
  after(pause: number, job: () => void): void;
  /** Forgets every job that has not run, and those that are still asked for. */
  close(): void;
}

/** Timers that never keep a process alive. */
export function createTimers(speed: number): Timers {
  const pending = new Set<NodeJS.Timeout>();
  let closed = false;
  return {
    after(pause, job) {
      if (closed) return;
      const timer = setTimeout(() => {
        pending.delete(timer);
        job();
      }, pause / speed);
      timer.unref();
      pending.add(timer);
    },
    close() {
      closed = true;
      for (const timer of pending) clearTimeout(timer);
      pending.clear();
    },
  };
}
