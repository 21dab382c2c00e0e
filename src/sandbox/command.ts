import {parseArgs} from 'node:util';
import {createSandbox} from './create-sandbox.ts';
import {loadPdfkit} from './document/load-pdfkit.ts';
import {PortInUseError} from './listen.ts';
import {resolveSettings} from './settings.ts';

const help = `Usage: invoice-checkout sandbox [--port N]

  sandbox       Dintero on this machine: API, checkout page, BankID and Kravia; and the company
                registers of Norway, Sweden and Finland. Needs no account.
    --port N    where to listen (default 4010; 0 takes any free port)
  --help        this text
`;

/** Where the command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const terminal: Output = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
};

/** Runs the `invoice-checkout` command; answers its exit code, 2 for a command it does not know. */
export async function runCommand(args: readonly string[], {out, error}: Output = terminal): Promise<number> {
  const parsed = parse(args);
  if (parsed === undefined) {
    error(help);
    return 2;
  }
  if (parsed.help) {
    out(help);
    return 0;
  }
  try {
    const {url} = await createSandbox().listen({port: parsed.port});
    const [{accountId, clientId, clientSecret, signatureSecret}] = resolveSettings({}).accounts;
    out(`Sandbox of Dintero at ${url}

  account           ${accountId}
  client id         ${clientId}
  client secret     ${clientSecret}
  signature secret  ${signatureSecret}

Company registers: ${url}/registers/brreg, ${url}/registers/prh and ${url}/registers/bolagsverket
What it was asked: ${url}/sandbox/journal
`);
    await loadPdfkit().catch(({message}: Error) => out(`${message}\n`));
    return 0;
  } catch (cause) {
    if (!(cause instanceof PortInUseError)) throw cause;
    error(`${cause.message}\n`);
    return 1;
  }
}

function parse(args: readonly string[]): {help: boolean; port: number} | undefined {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {port: {type: 'string', default: '4010'}, help: {type: 'boolean', short: 'h', default: false}},
    });
    const port = Number(values.port);
    if (values.help) return {help: true, port};
    const known = positionals.length === 1 && positionals[0] === 'sandbox';
    return known && Number.isInteger(port) && port >= 0 && port < 65_536 ? {help: false, port} : undefined;
  } catch {
    return undefined;
  }
}
