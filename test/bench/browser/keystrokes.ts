import type {Browser, Locator, Page} from 'playwright-core';
import {ExecutedCharacters} from '../../support/executed-characters.ts';
import {median} from '../median.ts';
import type {Contender} from './contenders.ts';
import {type OpenPage, withPage} from './open-page.ts';

/** What is typed first, and left: a form that judges on leaving says now what is wrong. */
const begun = 'kari';

/** What is typed then, key by key: with its last keys the address becomes right. */
const rest = '@example.no';

/** Characters executed. */
export interface KeyWeight {
  /** Until the form was there. */
  readonly load: number;
  /** For a key, validation on: the average over the keys that mend a field. */
  readonly key: number;
}

/** Counts the characters that V8 executes, until the form is there and then for a key. */
export function weighKeys(browser: Browser, origin: string, contender: Contender): Promise<KeyWeight> {
  return withPage(browser, contender, {}, async (open) => {
    const executed = await ExecutedCharacters.from(open.cdp, origin);
    const field = await openField(open, origin, contender);
    const load = await executed.take();
    await leaveAndComeBack(open.page, field);
    await executed.take();
    for (const key of rest) await pressKey(open.page, key);
    return {load, key: (await executed.take()) / rest.length};
  });
}

/** Milliseconds from a key to the paint after it, on a processor four times slower: the median of some keys. */
export function timeKeys(browser: Browser, origin: string, contender: Contender): Promise<{toPaint: number}> {
  return withPage(browser, contender, {cpu: 4}, async (open) => {
    const field = await openField(open, origin, contender);
    await leaveAndComeBack(open.page, field);
    await open.page.evaluate(() => {
      addEventListener(
        'keydown',
        ({timeStamp}) =>
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () =>
              performance.mark('painted', {detail: performance.now() - timeStamp});
            painted.port2.postMessage(undefined);
          }),
        {capture: true},
      );
    });
    for (const key of rest) await pressKey(open.page, key);
    const times = await open.page.evaluate(() =>
      performance.getEntriesByName('painted').map((mark) => (mark as PerformanceMark).detail as number),
    );
    return {toPaint: median(times)};
  });
}

async function openField({page}: OpenPage, origin: string, {name, field}: Contender): Promise<Locator> {
  await page.goto(`${origin}/page/${name}`);
  await page.waitForFunction(() => window.bench.visible !== undefined);
  return field.reduce<Page | Locator>((root, selector) => root.locator(selector), page) as Locator;
}

/** Fills in and leaves a field, so that whatever is loaded on the first touch is there and has had its say. */
async function leaveAndComeBack(page: Page, field: Locator): Promise<void> {
  await field.pressSequentially(begun);
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  await field.focus();
  await page.keyboard.press('End');
  await frames(page);
}

async function pressKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await frames(page);
}

/** Lets the page come to rest: two frames, for what is drawn and what is judged after. */
function frames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}
