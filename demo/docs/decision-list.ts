import {globSync, readFileSync} from 'node:fs';
import {html} from 'hono/html';
import type {Html} from '../fill-page.ts';
import {addressOfFile} from './page-address.ts';

/** The decision records, each by its own title. */
export function decisionList(): Html {
  const records = globSync('docs/decisions/*.md')
    .toSorted()
    .map((file) => ({
      address: addressOfFile(file),
      title: /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file,
    }));
  return html`
    <h1>Decisions</h1>
    <p>One page for each choice that somebody may question: what forced it, what was chosen, what follows.</p>
    <ul>${records.map(({address, title}) => html`<li><a href="${address}">${title}</a></li>`)}</ul>`;
}
