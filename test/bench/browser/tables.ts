import type {Figures} from './figures.ts';
import {type Target, verdict} from './targets.ts';

/** Each target with its verdict, in Markdown. */
export function targetTable(targets: readonly Target[]): string {
  const shown = ({unit}: Target, value?: number) =>
    value === undefined ? '' : `${digits(value, unit)}${unit && ` ${unit}`}`;
  return table(
    ['measure', 'value', 'must', 'aim', 'verdict'],
    targets.map((target) => [
      target.measure,
      shown(target, target.value),
      `≤ ${shown(target, target.must)}`,
      shown(target, target.aim),
      verdict(target) === 'missed' ? '**missed**' : verdict(target),
    ]),
  );
}

/** What a shopper waits for, by contender. */
export function loadTable(all: readonly Figures[]): string {
  return table(
    [
      '',
      'JavaScript, bytes',
      'with styles and data',
      'requests',
      'script time, ms',
      'first paint, ms',
      'form in view, ms',
      'blocking, ms',
      'layout shift',
    ],
    all.map(({contender, wire, scriptTime, load}) => [
      contender.title,
      whole(wire.script),
      whole(wire.all),
      whole(wire.requests),
      whole(scriptTime),
      whole(load.paint),
      whole(load.visible),
      whole(load.blocked),
      load.shift.toFixed(4),
    ]),
  );
}

/** What a form costs once it is there, by contender. */
export function formTable(all: readonly Figures[]): string {
  return table(
    [
      '',
      'characters executed until there',
      'for a key',
      'key to paint, ms',
      'heap of 1, kB',
      'each of 10',
      'each of 50',
      'elements, each of 50, kB',
      'processor, each of 10, ms',
      'each of 50',
      'left by 200: nodes, listeners, bytes each',
    ],
    all.flatMap(({contender, form}) => {
      if (!form) return [];
      const {keys, keyToPaint, each, left} = form;
      return [
        [
          contender.title,
          whole(keys.load),
          whole(keys.key),
          whole(keyToPaint),
          kilobytes(each[1].heap),
          kilobytes(each[10].heap),
          kilobytes(each[50].heap),
          kilobytes(each[50].elements),
          each[10].work.toFixed(1),
          each[50].work.toFixed(1),
          [left.nodes, left.listeners, left.heap].map(whole).join(', '),
        ],
      ];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}

function digits(value: number, unit: Target['unit']): string {
  if (unit === '×') return value.toFixed(2);
  return Number.isInteger(value) || value >= 10 ? whole(value) : value.toFixed(4);
}

function whole(value: number): string {
  return Number.isNaN(value) ? '' : Math.round(value).toLocaleString('en');
}

function kilobytes(bytes: number): string {
  return whole(bytes / 1000);
}
