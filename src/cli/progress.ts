import type {Tally} from './tally.ts';
import type {Terminal} from './terminal.ts';

/** Shows how far a run is. */
export interface Progress {
  /** So many bytes of the input are done. */
  advance(bytes: number): void;
  end(): void;
}

/** What progress is shown of. */
export interface ProgressOptions {
  readonly errors: Terminal['errors'];
  readonly tally: Tally;
  /** Bytes of the whole input; undefined where its end is not known. */
  readonly size: number | undefined;
  readonly quiet: boolean;
}

/** Milliseconds between two lines of progress. */
const interval = 5_000;

/**
 * A bar in a terminal, where the optional package cli-progress is installed and the size is known; elsewhere a line
 * every five seconds. Where only the package is missing, says first how to install it.
 */
export async function showProgress({errors, tally, size, quiet}: ProgressOptions): Promise<Progress> {
  if (quiet) return {advance() {}, end() {}};
  if (!errors.isTTY || size === undefined) return linesOfProgress(errors, tally);
  const module = await import('cli-progress').catch(() => undefined);
  if (module === undefined) {
    errors.write('The progress bar needs the package cli-progress: npm install cli-progress\n');
    return linesOfProgress(errors, tally);
  }

  const format = '{bar} {percentage} %  {tally}  {eta_formatted} left';
  const bar = new module.default.SingleBar({stream: errors, format, gracefulExit: false, etaBuffer: 100});
  bar.start(size, 0, {tally});
  return {
    advance: (bytes) => bar.increment(bytes, {tally}),
    end: () => bar.stop(),
  };
}

function linesOfProgress(errors: Terminal['errors'], tally: Tally): Progress {
  const timer = setInterval(() => errors.write(`${tally}\n`), interval);
  return {advance() {}, end: () => clearInterval(timer)};
}
