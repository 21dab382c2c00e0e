import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {bare, offered, preloaded} from './contenders.ts';
import type {Figures} from './figures.ts';
import {remarks} from './remarks.ts';
import {formTable, loadTable, targetTable} from './tables.ts';
import {readTargets} from './targets.ts';

const guide = 'docs/performance.md';
const plot = 'docs/performance.svg';

/** Packages whose versions the reader wants to know. */
const packages = ['lit', '@awesome.me/webawesome', '@adyen/adyen-web', 'react', 'react-hook-form', 'zod'];

/** Puts what was measured between the marks of the guide, and draws the plot beside it. */
export function writeReport(all: readonly Figures[], browser: string, rounds: number): void {
  const measured = [
    machine(browser, rounds),
    '## Targets',
    targetTable(readTargets(all)),
    remarks(all),
    '## Until the form is there',
    loadTable(all),
    '## Once it is there',
    formTable(all),
  ].join('\n\n');
  const text = readFileSync(guide, 'utf8');
  const marks = /(<!-- measured -->)[\s\S]*(<!-- end of what was measured -->)/;
  if (!marks.test(text)) throw new Error(`${guide} has no marks to write between`);
  writeFileSync(
    guide,
    text.replace(marks, (_, start: string, end: string) => `${start}\n\n${measured}\n\n${end}`),
  );
  const script = fileURLToPath(new URL('draw.js', import.meta.url));
  writeFileSync(plot, execFileSync(process.execPath, [script], {input: JSON.stringify(plotted(all))}));
}

function machine(browser: string, rounds: number): string {
  const day = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'});
  const lock = readFileSync(new URL('package-lock.json', import.meta.url), 'utf8');
  const installed: Readonly<Record<string, {version: string}>> = JSON.parse(lock).packages;
  const versions = packages.map((name) => `${name} ${installed[`node_modules/${name}`]?.version}`);
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return (
    `Measured on ${day}: ${cpus().length} × ${processor?.model.trim() || process.arch}, ${memory}, ` +
    `Node ${process.version.slice(1)}, Chromium ${browser}, ${rounds} rounds of first loads. ${versions.join(', ')}.`
  );
}

/** A row for each bar of the plot; of the recipes only both together have one. */
function plotted(all: readonly Figures[]) {
  return all
    .filter(({contender}) => ![bare, preloaded, offered].includes(contender))
    .flatMap(({contender, wire, load, form}) => {
      const measures = {
        'JavaScript on the wire, kB': wire.script / 1000,
        'form in view on a slow phone, s': load.visible / 1000,
        ...(form && {
          'characters executed for a key, thousands': form.keys.key / 1000,
          'heap of each of 50 forms, kB': form.each[50].heap / 1000,
        }),
      };
      const title = contender.title.replaceAll('`', '');
      return Object.entries(measures).map(([measure, value]) => ({contender: title, measure, value}));
    });
}
