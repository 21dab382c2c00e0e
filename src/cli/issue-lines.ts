import type {Readable} from 'node:stream';
import type {Result} from '../domain/result.ts';
import {DinteroError} from '../server/dintero/dintero-error.ts';
import type {InvoiceRequest, IssuedInvoice, IssueRefusal} from '../server/invoices.ts';
import {inParallel} from './in-parallel.ts';
import {type Line, readLines} from './read-lines.ts';
import {readRequest, referenceOf} from './read-request.ts';
import {issuedResult, type LineResult, type ReportLine, refusedResult} from './report-line.ts';

/** What invoicing a stream of lines works with. */
export interface IssueLinesOptions {
  readonly input: Readable;
  /** Ends the reading; what is under way is finished. */
  readonly stop: AbortSignal;
  /** How many lines are invoiced at the same time. */
  readonly concurrency: number;
  readonly issue: (request: InvoiceRequest) => Promise<Result<IssuedInvoice, IssueRefusal>>;
  /** Hears what became of a line, and how many bytes of the input are done with it. */
  readonly done: (line: ReportLine, bytes: number) => Promise<void>;
}

/** After so many lines in a row without an answer, the rest is not tried. */
const silence = 20;

/** Invoices line by line; answers why it stopped before the end, undefined when it did not. */
export async function issueLines(options: IssueLinesOptions): Promise<string | undefined> {
  const {input, stop, concurrency, issue, done} = options;
  const halt = new AbortController();
  let unanswered = 0;

  async function ask(request: InvoiceRequest): Promise<LineResult> {
    try {
      const answer = await issue(request);
      return answer.ok ? issuedResult(answer.value) : refusedResult(answer.issue);
    } catch (error) {
      if (!(error instanceof DinteroError)) throw error;
      if (error.code === 'unauthorized')
        halt.abort('Dintero does not accept the account; correct its id, client and secret.');
      return {outcome: 'unknown', code: error.code, message: `${error.message}; run the same file again`};
    }
  }

  async function work({number, text, bytes}: Line): Promise<void> {
    const request = readRequest(text);
    const result = request.ok ? await ask(request.value) : request.issue;
    unanswered = result.outcome === 'unknown' ? unanswered + 1 : 0;
    if (unanswered >= silence) halt.abort('Dintero does not answer.');
    await done({line: number, ...(request.ok && referenceOf(request.value)), ...result}, bytes);
  }

  const lines = readLines(input, AbortSignal.any([stop, halt.signal]));
  const give = (error: unknown) => halt.abort(error instanceof Error ? error.message : String(error));
  await inParallel(lines, concurrency, (line) => work(line).catch(give)).catch(give);
  if (halt.signal.aborted) return String(halt.signal.reason);
  return stop.aborted ? 'it was interrupted.' : undefined;
}
