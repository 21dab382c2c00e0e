import {RegisterError} from './companies/register-error.ts';
import {DinteroError} from './dintero/dintero-error.ts';
import {InvalidOrderError} from './orders/merchant-order.ts';
import {TransactionMismatchError} from './purchases/transaction-mismatch-error.ts';
import {StoreUnavailableError} from './stores/store-unavailable-error.ts';

/** One line of the log. Holds references, states, codes and counts; never anything of a buyer, token or session. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** What happened, in kebab-case: `session-opened`. */
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined;
}

/** Where log lines go. */
export type Log = (entry: LogEntry) => void;

/** The log that is used when none is given: one JSON line an entry, on the console. */
export function consoleLog(entry: LogEntry): void {
  console[entry.level](JSON.stringify(entry));
}

/** A log that cannot stop a purchase: what it throws goes to the console, without the entry. */
export function carefulLog(log: Log): Log {
  return (entry) => {
    try {
      log(entry);
    } catch (error) {
      consoleLog({level: 'error', event: 'log-failed', ...errorDetails(error)});
    }
  };
}

const ownErrors = [
  DinteroError,
  InvalidOrderError,
  RegisterError,
  StoreUnavailableError,
  TransactionMismatchError,
];

/**
 * What may be logged of an error. Messages of others can hold what a shopper typed, so only our own are kept;
 * of the rest, its name, its code and where it came from.
 */
export function errorDetails(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!(error instanceof Error)) return {error: typeof error};
  const ours = ownErrors.some((own) => error instanceof own);
  const {code} = error as {code?: unknown};
  return {
    error: error.name,
    ...(typeof code === 'string' && {code}),
    ...(ours ? {message: error.message} : {at: placesOf(error)}),
    ...(error.cause instanceof Error && {cause: error.cause.name}),
  };
}

function placesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).join(' ');
}
