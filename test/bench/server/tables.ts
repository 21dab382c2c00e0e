import type {Comparison} from './compare.ts';
import type {Speed} from './measure.ts';
import {bytesKept, type Checkpoint} from './watch-memory.ts';

/** Kit and bare handler side by side. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({route, kit, bare, ratio}) => {
    const cells = [route, pair(kit, bare, 'perSecond', 0), `${(ratio * 100).toFixed(0)} %`];
    const milliseconds = (['p50', 'p95', 'p99'] as const).map((member) => pair(kit, bare, member, 1));
    return row([...cells, ...milliseconds, pair(kit, bare, 'cpu', 2)]);
  });
  return [
    row([
      'route',
      'requests/s: kit, bare',
      'kit ÷ bare',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'processor ms a request',
    ]),
    row(['---', '--:', '--:', '--:', '--:', '--:', '--:']),
    ...rows,
  ].join('\n');
}

/** Bytes that a callback may leave behind: less than anything that it makes. */
const flat = 64;

/** The heap on the way, and whether it grows. */
export function memoryTable(seen: readonly Checkpoint[]): string {
  const kept = bytesKept(seen);
  const rows = seen.map(({callbacks, heapUsed, rss}) =>
    row([String(callbacks), megabytes(heapUsed), megabytes(rss)]),
  );
  const verdict = `${kept < flat ? 'Flat' : 'Growing'}: ${kept.toFixed(1)} bytes of heap a callback.`;
  return [row(['callbacks', 'heap MB', 'process MB']), row(['--:', '--:', '--:']), ...rows, '', verdict].join(
    '\n',
  );
}

function pair(kit: Speed, bare: Speed, member: keyof Speed, digits: number): string {
  return `${kit[member].toFixed(digits)}, ${bare[member].toFixed(digits)}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
