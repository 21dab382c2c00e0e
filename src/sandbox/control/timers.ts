/** Things that happen by themselves after a pause of real time. */
export interface Timers {
  /** Runs a job once; the pause in milliseconds is divided by the sandbox's speed. */
  after(pause: number, job: () => void): void;
  /** Forgets every job that has not run. */
  close(): void;
}

/** Timers that never keep a process alive. */
export function createTimers(speed: number): Timers {
  const pending = new Set<NodeJS.Timeout>();
  return {
    after(pause, job) {
      const timer = setTimeout(() => {
        pending.delete(timer);
        job();
      }, pause / speed);
      timer.unref();
      pending.add(timer);
    },
    close() {
      for (const timer of pending) clearTimeout(timer);
      pending.clear();
    },
  };
}
