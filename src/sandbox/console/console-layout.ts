import {html} from 'hono/html';
import type {Markup} from '../page/layout.ts';

const pages = [
  ['/', 'Sandbox'],
  ['/sandbox/console', 'Console'],
  ['/sandbox/journal', 'Journal'],
] as const;

/** A page for the people who develop against the sandbox. In English; works without scripts. */
export function consoleLayout(title: string, here: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${here === '/' ? title : `${title} · Sandbox of Dintero`}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/theme.css" />
    <link rel="stylesheet" href="/assets/console.css" />
    <link rel="stylesheet" href="/assets/entries.css" />
  </head>
  <body>
    <nav aria-label="Sandbox">
      ${pages.map(([path, name]) => html`<a href="${path}" ${path === here ? html`aria-current="page"` : ''}>${name}</a>`)}
    </nav>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>`;
}
