import {adyen, type Contender, contenders, offered, preloaded, prepared, snippet} from './contenders.ts';
import type {Figures} from './figures.ts';

/** What the table of targets does not say by itself: what the recipes gain, and how near anything can come to Adyen. */
export function remarks(all: readonly Figures[]): string {
  const visible = (contender?: Contender) =>
    all.find((figures) => figures.contender === contender)?.load.visible ?? Number.NaN;
  const gain = (recipe: Contender) => `${Math.round(visible(snippet) - visible(recipe))} ms`;
  const plain = contenders.find(({name}) => name === 'plain-form');
  const floor = (visible(plain) / visible(adyen)).toFixed(2);
  return (
    `Against the tag alone, the recipes of [Sooner in view](cdn.md#sooner-in-view) gain ${gain(preloaded)} (words preloaded), ` +
    `${gain(offered)} (offer in the page) and ${gain(prepared)} (both).\n\nThe plain HTML form, which waits for nothing but the page, takes ${floor} of the time of Adyen: no form ` +
    'on this page can do better.'
  );
}
