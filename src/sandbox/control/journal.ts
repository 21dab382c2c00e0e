import type {Endpoint} from '../http/endpoints.ts';
import type {Clock} from './clock.ts';
import type {Fault} from './faults.ts';
import {readableAnswer, withoutSecrets} from './journal-content.ts';

/** One call that reached the sandbox. Holds bodies for tests and developers to look at, never a token or a secret. */
export interface JournalEntry {
  readonly endpoint: Endpoint;
  readonly method: string;
  /** Path and query as called. */
  readonly path: string;
  /** ISO 8601, on the sandbox's clock. */
  readonly at: string;
  /** The JSON that was sent. */
  readonly body?: unknown;
  /** What was answered; absent while the call runs or when the connection was dropped. */
  readonly status?: number;
  /** The JSON that was answered, or the kind of another document, as `application/pdf`. */
  readonly answer?: unknown;
  /** Milliseconds from call to answer; absent while the call runs. */
  readonly milliseconds?: number;
  /** What was made to go wrong. */
  readonly fault?: Fault;
  /** What Dintero would accept, but a shop should look at. */
  readonly warning?: string;
}

/** How a call ended: with an answer, without one where the connection was dropped, or in a fault. */
export interface CallEnd {
  readonly answer?: Response;
  readonly fault?: Fault | undefined;
}

/** The calls so far, oldest first. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Writes a call down; how it ended is filled in by the function it returns. */
  open(call: Pick<JournalEntry, 'endpoint' | 'method' | 'path' | 'body'>): (end: CallEnd) => Promise<void>;
  clear(): void;
  load(entries: readonly JournalEntry[]): void;
}

const LIMIT = 1000;

/** An empty journal; it keeps the last thousand calls. */
export function createJournal(clock: Clock): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    open({body, ...call}) {
      const started = performance.now();
      const entry: {-readonly [Key in keyof JournalEntry]: JournalEntry[Key]} = {
        ...call,
        at: clock.now().toISOString(),
        ...(body !== undefined && {body: withoutSecrets(body)}),
      };
      entries.push(entry);
      if (entries.length > LIMIT) entries.shift();
      return async ({answer, fault}) => {
        entry.milliseconds = Math.round(performance.now() - started);
        if (fault !== undefined) entry.fault = fault;
        if (answer === undefined) return;
        const warning = answer.headers.get('dintero-sandbox-warning');
        entry.status = answer.status;
        if (warning !== null) entry.warning = warning;
        const readable = await readableAnswer(answer);
        if (readable !== undefined) entry.answer = readable;
      };
    },
    clear() {
      entries.length = 0;
    },
    load(saved) {
      entries.splice(0, entries.length, ...saved);
    },
  };
}
