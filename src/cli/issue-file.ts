import {stat} from 'node:fs/promises';
import type {Readable} from 'node:stream';
import type {Invoices} from '../server/invoices.ts';
import {exitCodes} from './exit-codes.ts';
import {issueLines} from './issue-lines.ts';
import type {IssueOptions} from './issue-options.ts';
import {showProgress} from './progress.ts';
import {fileReport, streamReport} from './report.ts';
import {createTally} from './tally.ts';
import type {Terminal} from './terminal.ts';

/** Invoices every line of an input and reports on each; answers the exit code. */
export async function issueFile(
  input: Readable,
  invoices: Pick<Invoices, 'issue'>,
  {input: inputPath, report: path, quiet, duplicates, concurrency}: IssueOptions,
  {output, errors, stop}: Terminal,
): Promise<number> {
  const report = path === '-' ? streamReport(output) : await fileReport(path);
  const tally = createTally();
  const size = inputPath === '-' ? undefined : (await stat(inputPath)).size;
  const progress = await showProgress({errors, tally, size, quiet});
  const stopped = await issueLines({
    input,
    stop,
    concurrency,
    issue: (request) => invoices.issue(request, {duplicates}),
    async done(line, bytes) {
      tally.add(line.outcome);
      progress.advance(bytes);
      await report.write(line);
    },
  });
  progress.end();
  await report.finish();

  if (stopped !== undefined) errors.write(`Stopped: ${stopped}\nRun the same command again to go on.\n`);
  if (!quiet) errors.write(`${tally}\n${path === '-' ? '' : `Report: ${path}\n`}`);
  if (stopped !== undefined) return exitCodes.stopped;
  return tally.allInvoiced ? exitCodes.allInvoiced : exitCodes.someNot;
}
