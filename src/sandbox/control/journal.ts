import type {Endpoint} from '../http/endpoints.ts';
import type {Clock} from './clock.ts';

/** One call that reached the sandbox. Holds bodies for tests to look at, never a token or a secret. */
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
  /** What Dintero would accept, but a shop should look at. */
  readonly warning?: string;
}

/** The calls so far, oldest first. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** Writes a call down; the answer is filled in by the function it returns. */
  open(call: Pick<JournalEntry, 'endpoint' | 'method' | 'path' | 'body'>): (answer: Response) => void;
  clear(): void;
}

const LIMIT = 1000;

/** An empty journal; it keeps the last thousand calls. */
export function createJournal(clock: Clock): Journal {
  const entries: JournalEntry[] = [];
  return {
    entries,
    open(call) {
      const entry: {-readonly [Key in keyof JournalEntry]: JournalEntry[Key]} = {
        ...call,
        at: clock.now().toISOString(),
      };
      entries.push(entry);
      if (entries.length > LIMIT) entries.shift();
      return (answer) => {
        const warning = answer.headers.get('dintero-sandbox-warning');
        entry.status = answer.status;
        if (warning !== null) entry.warning = warning;
      };
    },
    clear() {
      entries.length = 0;
    },
  };
}
