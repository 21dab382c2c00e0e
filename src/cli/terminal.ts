import type {Readable, Writable} from 'node:stream';

/** What a command reads from and writes to. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where `-` reads orders from. */
  readonly input: Readable;
  /** Results, for people and for other programs. */
  readonly output: Writable;
  /** Progress, summaries and errors, for people alone. */
  readonly errors: Writable & {readonly isTTY?: boolean};
  /** Aborted when the command is to finish what is under way, and stop. */
  readonly stop: AbortSignal;
}

/** The terminal of this process. The first Ctrl-C asks the command to stop, a second one ends it at once. */
export function processTerminal(): Terminal {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const {env: environment, stdin: input, stdout: output, stderr: errors} = process;
  return {environment, input, output, errors, stop: stop.signal};
}
