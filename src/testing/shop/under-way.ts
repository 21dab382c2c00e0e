import {setImmediate} from 'node:timers/promises';

/** Calls that were made and not answered yet. */
export class UnderWay {
  readonly #calls = new Set<Promise<unknown>>();

  /** Watches a call; answers it. */
  add<Answer>(call: Promise<Answer>): Promise<Answer> {
    const done = call.then(
      () => {},
      () => {},
    );
    this.#calls.add(done);
    void done.then(() => this.#calls.delete(done));
    return call;
  }

  /** Waits until every call was answered, and the caller has seen its answer. */
  async done(): Promise<void> {
    while (this.#calls.size > 0) {
      await Promise.all(this.#calls);
      await setImmediate();
    }
  }
}
