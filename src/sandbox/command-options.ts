import {parseArgs} from 'node:util';

/** What `invoice-checkout sandbox` was asked to do. */
export interface CommandOptions {
  readonly port: number;
  /** Divides every pause. */
  readonly speed: number;
  /** The file that the state is kept in; absent: it is forgotten in the end. */
  readonly state?: string;
}

/** Reads the arguments behind `invoice-checkout`; `help` where it is asked for, `undefined` where they cannot be used. */
export function readCommandOptions(args: readonly string[]): CommandOptions | 'help' | undefined {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        port: {type: 'string', default: '4010'},
        speed: {type: 'string', default: '1'},
        state: {type: 'string'},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
    if (values.help) return 'help';
    const [port, speed] = [Number(values.port), Number(values.speed)];
    const known = positionals.length === 1 && positionals[0] === 'sandbox';
    const usable = Number.isInteger(port) && port >= 0 && port < 65_536 && speed > 0 && values.state !== '';
    return known && usable
      ? {port, speed, ...(values.state !== undefined && {state: values.state})}
      : undefined;
  } catch {
    return undefined;
  }
}
