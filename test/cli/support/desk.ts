import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough, type Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import type {TestContext} from 'node:test';
import {runIssue} from '../../../src/cli/issue.ts';
import type {ReportLine} from '../../../src/cli/report-line.ts';
import {startSandbox} from '../../sandbox/support/start-sandbox.ts';
import {ndjson} from './orders.ts';

/** What a command left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** What may be different from a plain run. */
export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: Readable;
  readonly stop?: AbortSignal;
}

/** A folder with files of orders, the command, and the sandbox that it talks to; all gone after the test. */
export async function openDesk(t: TestContext) {
  const {sandbox, url} = await startSandbox(t);
  const folder = mkdtempSync(join(tmpdir(), 'invoice-checkout-cli-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  const path = (name: string) => join(folder, name);
  const environment = {
    DINTERO_ACCOUNT_ID: 'T12345678',
    DINTERO_CLIENT_ID: 'sandbox',
    DINTERO_CLIENT_SECRET: 'sandbox',
    DINTERO_API_URL: url,
    DINTERO_CHECKOUT_URL: url,
  };
  return {
    sandbox,
    environment,
    path,
    /** Writes a file of orders. */
    write(lines: readonly (Record<string, unknown> | string)[], name = 'orders.ndjson') {
      writeFileSync(path(name), ndjson(lines));
      return path(name);
    },
    /** Runs `invoice-checkout issue` with a store in the folder. */
    async run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
      const [output, errors] = [new PassThrough(), new PassThrough()];
      const said = Promise.all([text(output), text(errors)]);
      const code = await runIssue(['--store', path('invoices.db'), ...args], {
        environment: options.environment ?? environment,
        input: options.input ?? new PassThrough(),
        output,
        errors,
        stop: options.stop ?? new AbortController().signal,
      });
      output.end();
      errors.end();
      const [out, wrong] = await said;
      return {code, out, errors: wrong};
    },
    /** The report, in the order of the input. */
    report: (name = 'orders.report.ndjson') => readReport(readFileSync(path(name), 'utf8')),
    /** How many invoices the sandbox has of each reference. */
    invoices(): Readonly<Record<string, number>> {
      const references = sandbox.transactions().map(({merchant_reference}) => merchant_reference);
      return Object.fromEntries(
        [...new Set(references)].map((one) => [one, references.filter((other) => other === one).length]),
      );
    },
  };
}

/** The lines of a report, in the order of the input. */
export function readReport(report: string): readonly ReportLine[] {
  const lines: ReportLine[] = report
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.sort((one, other) => one.line - other.line);
}
