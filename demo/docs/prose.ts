import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';

/** A description as a paragraph, with what stands between backticks as code. */
export function prose(text = ''): Html {
  const parts = text.split('`');
  return html`<p>${parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}</p>`;
}
