import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readIssueOptions} from '../../src/cli/issue-options.ts';

const plain = {
  input: 'orders.ndjson',
  report: 'orders.report.ndjson',
  store: 'invoices.db',
  duplicates: 'successful',
  concurrency: 4,
  dryRun: false,
  quiet: false,
};

const accepted = [
  {args: ['orders.ndjson'], options: plain},
  {
    args: ['in/november.jsonl', '--concurrency', '64'],
    options: {...plain, input: 'in/november.jsonl', report: 'in/november.report.ndjson', concurrency: 64},
  },
  {args: ['-'], options: {...plain, input: '-', report: '-'}},
  {args: ['-', '--report', 'r.ndjson'], options: {...plain, input: '-', report: 'r.ndjson'}},
  {args: ['orders.ndjson', '--report', '-'], options: {...plain, report: '-'}},
  {
    args: [
      '--store',
      'postgres://localhost/shop',
      '--duplicates',
      'any',
      '--dry-run',
      '--quiet',
      'orders.ndjson',
    ],
    options: {...plain, store: 'postgres://localhost/shop', duplicates: 'any', dryRun: true, quiet: true},
  },
  {args: ['--help'], options: undefined},
] as const;

const refused = [
  {args: [], remedy: /^Name one file/},
  {args: ['one', 'two'], remedy: /^Name one file/},
  {args: ['orders.ndjson', '--concurrency', '0'], remedy: /^--concurrency .* 1 to 64/},
  {args: ['orders.ndjson', '--concurrency', '65'], remedy: /^--concurrency/},
  {args: ['orders.ndjson', '--concurrency', '1.5'], remedy: /^--concurrency/},
  {args: ['orders.ndjson', '--duplicates', 'some'], remedy: /^--duplicates must be any or successful/},
  {args: ['orders.ndjson', '--report', './orders.ndjson'], remedy: /^--report must be another file/},
  {args: ['orders.ndjson', '--client-secret', 'x'], remedy: /--client-secret/},
  {args: ['orders.ndjson', '--store'], remedy: /--store/},
] as const;

describe('the options of invoice-checkout issue', () => {
  for (const {args, options} of accepted) {
    it(`are read: ${args.join(' ')}`, () => {
      const read = readIssueOptions(args);

      assert.deepEqual(read, {ok: true, value: options});
    });
  }

  for (const {args, remedy} of refused) {
    it(`are refused with a remedy: ${args.join(' ') || 'none'}`, () => {
      const read = readIssueOptions(args);

      assert.equal(read.ok, false);
      assert.match(read.ok ? '' : read.issue, remedy);
    });
  }
});
