import type {Browser} from 'playwright-core';
import {bare, type Contender, contenders, offered, preloaded, prepared} from './contenders.ts';
import {type Figures, type FormCount, type FormFigures, formCounts} from './figures.ts';
import {loadFirst} from './first-load.ts';
import {interleaved} from './interleaved.ts';
import {timeKeys, weighKeys} from './keystrokes.ts';
import {type ManyForms, mountMany} from './many-forms.ts';
import {remount} from './remounts.ts';
import {timeScripts} from './script-time.ts';
import {weighWire} from './wire.ts';

/** How often what takes time is measured. */
export interface Rounds {
  /** First loads on the slow phone. */
  readonly loads: number;
  /** Everything else. */
  readonly others: number;
}

/** Once there, the form is the same however the page was prepared for it. */
const forms = contenders.filter((contender) => ![bare, preloaded, offered, prepared].includes(contender));

/** Measures all contenders in one browser, and says what it is at. */
export async function measureAll(
  browser: Browser,
  origin: string,
  {loads, others}: Rounds,
  say: (what: string) => void,
): Promise<readonly Figures[]> {
  say('bytes on the wire');
  const wires = await interleaved(1, contenders, (one) => weighWire(browser, origin, one));
  say('first loads on a slow phone');
  const firstLoads = await interleaved(loads, contenders, (one) => loadFirst(browser, origin, one));
  say('time of scripts');
  const scripts = await interleaved(others, contenders, (one) => timeScripts(browser, origin, one));
  const formFigures = await measureForms(browser, origin, others, say);
  return contenders.flatMap((contender) => {
    const {name} = contender;
    const [wire, load, script] = [wires.get(name), firstLoads.get(name), scripts.get(name)];
    if (!wire || !load || !script) return [];
    const form = formFigures.get(name);
    return {contender, wire, load, scriptTime: script.busy, ...(form && {form})};
  });
}

async function measureForms(
  browser: Browser,
  origin: string,
  rounds: number,
  say: (what: string) => void,
): Promise<ReadonlyMap<string, FormFigures>> {
  say('keys');
  const keys = await interleaved(1, forms, (one) => weighKeys(browser, origin, one));
  const keyTimes = await interleaved(rounds, forms, (one) => timeKeys(browser, origin, one));
  const left = await interleaved(1, forms, (one) => {
    say(`200 times in and out: ${one.title}`);
    return remount(browser, origin, one);
  });
  const each = await measureCrowds(browser, origin, rounds, say);
  return new Map(
    forms.flatMap(({name}) => {
      const [key, time, rest] = [keys.get(name), keyTimes.get(name), left.get(name)];
      if (!key || !time || !rest) return [];
      const eachForm = Object.fromEntries(formCounts.map((count) => [count, each[count].get(name)]));
      return [
        [name, {keys: key, keyToPaint: time.toPaint, left: rest, each: eachForm as FormFigures['each']}],
      ];
    }),
  );
}

async function measureCrowds(
  browser: Browser,
  origin: string,
  rounds: number,
  say: (what: string) => void,
): Promise<Record<FormCount, ReadonlyMap<string, ManyForms>>> {
  const host = await mountMany(browser, origin, bare, 0);
  const measure = (count: FormCount) => {
    say(`${count} on a page`);
    return interleaved(rounds, forms, async (one: Contender) => {
      const {heap, elements, work} = await mountMany(browser, origin, one, count);
      return {
        heap: (heap - host.heap) / count,
        elements: (elements - host.elements) / count,
        work: work / count,
      };
    });
  };
  return {1: await measure(1), 10: await measure(10), 50: await measure(50)};
}
