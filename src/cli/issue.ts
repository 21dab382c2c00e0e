import {createReadStream} from 'node:fs';
import {access, constants} from 'node:fs/promises';
import {createBackOffice} from '../server/create-back-office.ts';
import {InvalidOptionsError} from '../server/options/require-options.ts';
import {noAccount, readAccount} from './account.ts';
import {dryRun} from './dry-run.ts';
import {exitCodes} from './exit-codes.ts';
import {issueFile} from './issue-file.ts';
import {issueHelp} from './issue-help.ts';
import {readIssueOptions} from './issue-options.ts';
import {openStore} from './open-store.ts';
import type {Terminal} from './terminal.ts';

/** Runs `invoice-checkout issue`; answers its exit code. */
export async function runIssue(args: readonly string[], terminal: Terminal): Promise<number> {
  const {environment, input, output, errors} = terminal;
  function refuse(remedy: string): number {
    errors.write(`${remedy}\nMore: invoice-checkout issue --help\n`);
    return exitCodes.usage;
  }

  const read = readIssueOptions(args);
  if (!read.ok) return refuse(read.issue);
  const options = read.value;
  if (options === undefined) {
    output.write(issueHelp);
    return exitCodes.allInvoiced;
  }
  const account = readAccount(options.dryRun ? {...noAccount, ...environment} : environment);
  if (!account.ok) return refuse(account.issue);
  const path = options.input;
  if (path !== '-' && !(await isReadable(path))) return refuse(`${path} cannot be read.`);

  const store = openStore(options.dryRun ? ':memory:' : options.store);
  try {
    const {invoices, preview} = createBackOffice({...account.value, store});
    const lines = path === '-' ? input : createReadStream(path);
    if (!options.dryRun) return await issueFile(lines, invoices, options, terminal);
    return (await dryRun(lines, preview, terminal)) ? exitCodes.allInvoiced : exitCodes.someNot;
  } catch (error) {
    if (error instanceof InvalidOptionsError) return refuse(error.message);
    errors.write(`Stopped: ${error instanceof Error ? error.message : error}\n`);
    return exitCodes.stopped;
  } finally {
    await store.close();
  }
}

async function isReadable(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
