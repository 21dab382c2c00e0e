import {readFile} from 'node:fs/promises';
import {html, raw} from 'hono/html';

/** A piece of finished HTML. */
export type Html = ReturnType<typeof html>;

/**
 * Reads an HTML file of the shop, by its path from the project's root, and fills each `{{name}}` of it: finished
 * HTML as it is, a text escaped.
 *
 * @throws Error when the file names a place that nothing fills.
 */
export async function fillPage(file: string, pieces: Readonly<Record<string, unknown>>): Promise<Html> {
  const parts = (await readFile(file, 'utf8')).split(/\{\{(\w+)\}\}/);
  const filled = parts.map((part, index) => (index % 2 === 0 ? raw(part) : piece(part)));
  return html`${filled}`;

  function piece(name: string): unknown {
    if (!(name in pieces)) throw new Error(`${file} has a place for "${name}", but nothing fills it`);
    return pieces[name];
  }
}
