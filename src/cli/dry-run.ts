import type {Readable} from 'node:stream';
import {fail, type Result} from '../domain/result.ts';
import type {InvoicePreview, PreviewedRequest} from '../server/invoices/preview-invoice.ts';
import {jsonLines} from './json-lines.ts';
import {readLines} from './read-lines.ts';
import {readRequest, referenceOf} from './read-request.ts';
import {type ReportLine, refusedResult} from './report-line.ts';
import type {Terminal} from './terminal.ts';

/**
 * Prints the requests that lines would be invoiced with, one JSON object a line; lines that would not be are reported
 * among the errors. Answers whether all would be sent.
 */
export async function dryRun(
  input: Readable,
  preview: InvoicePreview,
  {output, errors, stop}: Pick<Terminal, 'output' | 'errors' | 'stop'>,
): Promise<boolean> {
  const print = jsonLines(output);
  const complain = jsonLines(errors);
  let allSent = true;
  for await (const {number: line, text} of readLines(input, stop)) {
    const shown = show(text, preview);
    if (shown.ok) await print({line, ...shown.value});
    else await complain({line, ...shown.issue});
    allSent &&= shown.ok;
  }
  return allSent;
}

function show(text: string, preview: InvoicePreview): Result<PreviewedRequest, Omit<ReportLine, 'line'>> {
  const request = readRequest(text);
  if (!request.ok) return request;
  const shown = preview(request.value);
  return shown.ok ? shown : fail({...referenceOf(request.value), ...refusedResult(shown.issue)});
}
