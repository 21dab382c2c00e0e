import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {rename} from 'node:fs/promises';
import type {Writable} from 'node:stream';
import {finished} from 'node:stream/promises';
import {jsonLines} from './json-lines.ts';
import type {ReportLine} from './report-line.ts';

/** Where it is told what became of each line, as soon as it is known and so in no order. */
export interface Report {
  /** Waits until there is room. Throws when the report cannot be written any more. */
  write(line: ReportLine): Promise<void>;
  /** Puts the report in place of an earlier one. */
  finish(): Promise<void>;
}

/**
 * A report in a file. It grows in `FILE.part` and replaces the report of an earlier run in one step, so that a report
 * is always of a whole run; after a crash the next run writes it anew.
 */
export async function fileReport(path: string): Promise<Report> {
  const part = `${path}.part`;
  const file = createWriteStream(part);
  await once(file, 'open');
  return {
    write: jsonLines(file),
    async finish() {
      file.end();
      await finished(file);
      await rename(part, path);
    },
  };
}

/** A report that goes to a stream which others end, such as the standard output. */
export function streamReport(stream: Writable): Report {
  return {write: jsonLines(stream), finish: async () => {}};
}
