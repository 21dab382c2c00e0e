import type {Browser} from 'playwright-core';
import type {Contender} from './contenders.ts';
import {heapOf, openEmptyPage} from './many-forms.ts';
import {type OpenPage, withPage} from './open-page.ts';

/** What is left after forms were put in and taken out again. */
export interface Leftovers {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of heap for each time. */
  readonly heap: number;
}

/** Times that a form is put in and taken out before anything is counted: what is made once is made then. */
const warmUp = 20;
const times = 200;

/** Puts a form in and takes it out, two hundred times. */
export function remount(browser: Browser, origin: string, contender: Contender): Promise<Leftovers> {
  return withPage(browser, contender, {}, async (open) => {
    await openEmptyPage(open.page, origin, contender);
    await open.page.evaluate(mountAndUnmount, warmUp);
    const before = await count(open);
    await open.page.evaluate(mountAndUnmount, times);
    const after = await count(open);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: (after.heap - before.heap) / times,
    };
  });
}

async function count(open: OpenPage): Promise<Leftovers> {
  await open.page.waitForLoadState('networkidle');
  const {heap} = await heapOf(open);
  const {nodes, jsEventListeners} = await open.cdp.send('Memory.getDOMCounters');
  return {nodes, listeners: jsEventListeners, heap};
}

/** Runs in the page. */
async function mountAndUnmount(rounds: number): Promise<void> {
  const {content} = document.querySelector('#form') as HTMLTemplateElement;
  const checkout = document.querySelector('#checkout');
  for (let round = 0; round < rounds; round += 1) {
    const place = document.createElement('div');
    checkout?.append(place);
    const unmount = window.mountForm?.(place);
    if (!unmount) place.append(content.cloneNode(true));
    await window.bench.until(1);
    await unmount?.();
    place.remove();
  }
}
