import {processTerminal} from './terminal.ts';

const help = `Usage: invoice-checkout COMMAND [OPTIONS]

  sandbox      Dintero on this machine, without an account
  issue FILE   invoices the orders of a file, one JSON object a line
  --version    which version this is
  --help       this text; invoice-checkout COMMAND --help tells about a command
`;

/**
 * Runs the command `invoice-checkout`; answers its exit code, 2 for what it does not know. A command is loaded when it
 * is asked for, and with it the packages that it needs.
 */
export async function run(args: readonly string[], version: string): Promise<number> {
  switch (args[0]) {
    case 'sandbox': {
      const {runCommand} = await import('../sandbox/command.ts');
      return runCommand(args);
    }
    case 'issue': {
      const {runIssue} = await import('./issue.ts');
      return runIssue(args.slice(1), processTerminal());
    }
    case '--version':
      process.stdout.write(`${version}\n`);
      return 0;
    case '--help':
    case '-h':
      process.stdout.write(help);
      return 0;
    default:
      process.stderr.write(help);
      return 2;
  }
}
