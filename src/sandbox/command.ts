import {readCommandOptions} from './command-options.ts';
import {createSandbox, type Sandbox} from './create-sandbox.ts';
import {loadPdfkit} from './document/load-pdfkit.ts';
import {PortInUseError} from './listen.ts';
import {openStateFile, type StateFile, StateFileError} from './state-file.ts';

const help = `Usage: invoice-checkout sandbox [--port N] [--state FILE] [--speed N]

Dintero on this machine: API, checkout page, BankID and Kravia; and the company registers of
Norway, Sweden and Finland. Needs no account.

  --port N      where to listen (default 4010; 0 takes any free port)
  --state FILE  goes on from the state in this file, and keeps it there: every few seconds, and in the end
  --speed N     divides every pause, such as the seconds until a buyer pays (default 1)
  --help        this text
`;

const SAVED_EVERY = 5000;

/** Where the command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const terminal: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** Runs `invoice-checkout sandbox` until it is interrupted; answers its exit code, 2 for arguments it does not know. */
export async function runCommand(args: readonly string[], output: Output = terminal): Promise<number> {
  const options = readCommandOptions(args);
  if (options === 'help') output.out(help);
  else if (options === undefined) output.error(help);
  if (typeof options !== 'object') return options === 'help' ? 0 : 2;
  try {
    const sandbox = createSandbox({speed: options.speed});
    const file = options.state === undefined ? undefined : openStateFile(options.state, sandbox);
    file?.save();
    const {url, close} = await sandbox.listen({port: options.port});
    output.out(introduction(url, sandbox));
    if (file) {
      output.out(`State:    ${options.state}, ${file.found ? 'where it goes on' : 'begun now'}\n`);
      keep(file, close, output);
    }
    await loadPdfkit().catch(({message}: Error) => output.out(`${message}\n`));
    return 0;
  } catch (cause) {
    if (!(cause instanceof PortInUseError || cause instanceof StateFileError)) throw cause;
    output.error(`${cause.message}\n`);
    return 1;
  }
}

function introduction(url: string, sandbox: Sandbox): string {
  const accounts = sandbox.accounts().map(
    ({accountId, clientId, clientSecret, signatureSecret}) => `
  account           ${accountId}
  client id         ${clientId}
  client secret     ${clientSecret}
  signature secret  ${signatureSecret}
`,
  );
  return `Sandbox of Dintero at ${url}
${accounts.join('')}
Company registers: ${url}/registers/brreg, ${url}/registers/prh and ${url}/registers/bolagsverket
Console:  ${url}/sandbox/console
Journal:  ${url}/sandbox/journal
Widget:   ${url}/sandbox/widget/embed.js
`;
}

/**
 * Saves every few seconds, and a last time when the command is asked to end; that ends with 1 where it fails. Before
 * that, a file that cannot be written for a while does not end the sandbox.
 */
function keep(file: StateFile, close: () => Promise<void>, {error}: Output): void {
  function save(): boolean {
    try {
      file.save();
      return true;
    } catch (cause) {
      if (!(cause instanceof StateFileError)) throw cause;
      error(`${cause.message}\n`);
      return false;
    }
  }

  const timer = setInterval(save, SAVED_EVERY);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      clearInterval(timer);
      if (!save()) process.exitCode = 1;
      void close();
    });
}
