import {dirname, join, parse, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {fail, ok, type Result} from '../domain/result.ts';
import type {DuplicateRule} from '../server/invoices.ts';

/** What `invoice-checkout issue` was asked to do. */
export interface IssueOptions {
  /** A file, or `-` for the standard input. */
  readonly input: string;
  /** A file, or `-` for the standard output. */
  readonly report: string;
  /** A SQLite file, or the URL of a PostgreSQL database. */
  readonly store: string;
  readonly duplicates: DuplicateRule;
  /** How many orders are invoiced at the same time, 1 to 64. */
  readonly concurrency: number;
  readonly dryRun: boolean;
  readonly quiet: boolean;
}

const most = 64;

/** Reads the command's arguments; undefined where its help is asked for, the remedy where they cannot be used. */
export function readIssueOptions(args: readonly string[]): Result<IssueOptions | undefined, string> {
  const parsed = parseArguments(args);
  if (!parsed.ok) return parsed;
  const {values, positionals} = parsed.value;
  if (values.help) return ok(undefined);

  const [input] = positionals;
  if (input === undefined || positionals.length > 1) {
    return fail('Name one file of orders, or - for the standard input.');
  }
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > most) {
    return fail(`--concurrency must be a whole number, 1 to ${most}.`);
  }
  const {duplicates} = values;
  if (duplicates !== 'any' && duplicates !== 'successful') {
    return fail('--duplicates must be any or successful.');
  }
  const report = values.report ?? reportBeside(input);
  if (report !== '-' && resolve(report) === resolve(input))
    return fail('--report must be another file than the orders.');
  const {store, quiet, 'dry-run': dryRun} = values;
  return ok({input, report, store, duplicates, concurrency, dryRun, quiet});
}

function parseArguments(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          store: {type: 'string', default: 'invoices.db'},
          report: {type: 'string'},
          duplicates: {type: 'string', default: 'successful'},
          concurrency: {type: 'string', default: '4'},
          'dry-run': {type: 'boolean', default: false},
          quiet: {type: 'boolean', default: false},
          help: {type: 'boolean', short: 'h', default: false},
        },
      }),
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** `orders.ndjson` is reported in `orders.report.ndjson`. */
function reportBeside(input: string): string {
  return input === '-' ? '-' : join(dirname(input), `${parse(input).name}.report.ndjson`);
}
