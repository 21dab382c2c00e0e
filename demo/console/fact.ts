import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';

/** One fact of a description list: what it is called, and what it is. */
export function fact(name: string, value: Html | string): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}
