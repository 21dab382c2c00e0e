import {once} from 'node:events';
import type {Writable} from 'node:stream';

/**
 * Writes values to a stream, one JSON object a line, and waits where the stream has no room.
 *
 * @throws Error of the stream, once it is broken.
 */
export function jsonLines(stream: Writable): (value: object) => Promise<void> {
  let broken: Error | undefined;
  stream.once('error', (error) => {
    broken = error;
  });
  return async (value) => {
    if (broken !== undefined) throw broken;
    if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
  };
}
