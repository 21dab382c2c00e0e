import {createInterface} from 'node:readline';
import type {Readable} from 'node:stream';

/** One line of a file of orders. */
export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly text: string;
  /** Bytes of the input that it takes, blank lines before it included. */
  readonly bytes: number;
}

/**
 * The lines of a stream that are not blank, as they are asked for: the stream waits meanwhile, so a file may be longer
 * than memory. The signal ends them.
 *
 * @throws Error of the stream, such as a disk that fails.
 */
export async function* readLines(
  input: Readable,
  signal: AbortSignal,
): AsyncGenerator<Line, void, undefined> {
  let broken: Error | undefined;
  const lines = createInterface({input, crlfDelay: Number.POSITIVE_INFINITY, signal});
  input.once('error', (error) => {
    broken = error;
    lines.close();
  });
  let number = 0;
  let bytes = 0;
  for await (const line of lines) {
    if (signal.aborted) return;
    number += 1;
    bytes += Buffer.byteLength(line) + 1;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    yield {number, text, bytes};
    bytes = 0;
  }
  if (broken !== undefined) throw broken;
}
