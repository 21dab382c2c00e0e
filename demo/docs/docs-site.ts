import {existsSync, readdirSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {type Context, Hono} from 'hono';
import {html, raw} from 'hono/html';
import {fillPage, type Html} from '../fill-page.ts';
import {type DocsPage, readPage} from './docs-page.ts';
import {isOpen} from './is-open.ts';
import {allPages, pageContents, pager} from './navigation.ts';
import {docsPath} from './page-address.ts';
import {highlightCode, renderMarkdown} from './render-markdown.ts';
import {searchPage} from './search-page.ts';

/** What the documentation links to beside its own pages, and as what it is sent. */
const sentAs: Readonly<Record<string, string>> = {'.webp': 'image/webp', '.svg': 'image/svg+xml'};

/**
 * The documentation as a site: each Markdown file of `docs/` a page, tables of the elements from the package's manifest,
 * the backend's interface from its OpenAPI document, and a search over all of it.
 */
export function createDocs(): Hono {
  const site = new Hono();

  site.get('/files/:file{.+}', async (c) => {
    const file = c.req.param('file');
    if (!isOpen(file) || !existsSync(file)) return c.notFound();
    if (statSync(file).isDirectory()) return page(c, {title: file, content: fileList(file)});
    const type = sentAs[extname(file)];
    if (type !== undefined) return c.body(await readFile(file), 200, {'Content-Type': type});
    const text = await readFile(file, 'utf8');
    if (file.endsWith('.md')) return page(c, renderMarkdown(text, file));
    const code = highlightCode(text, extname(file).slice(1));
    const content = html`<h1>${file}</h1><pre tabindex="0"><code>${code ? raw(code) : text}</code></pre>`;
    return page(c, {title: file, content});
  });

  site.get('/search', (c) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, 60);
    return page(c, {title: 'Search', content: searchPage(query)}, query);
  });

  site.get('*', async (c) => {
    const found = readPage(addressOf(c));
    return found === undefined ? c.notFound() : page(c, found);
  });

  return site;
}

function addressOf(c: Context): string {
  return c.req.path.replace(/\/$/, '');
}

function fileList(folder: string): Html {
  const address = (name: string) => `${docsPath}/files/${folder}/${name}`;
  const names = readdirSync(folder)
    .filter((name) => isOpen(`${folder}/${name}`))
    .toSorted();
  return html`<h1>${folder}</h1><ul>${names.map((name) => html`<li><a href="${address(name)}">${name}</a></li>`)}</ul>`;
}

async function page(c: Context, {title, content, sections = []}: DocsPage, query = ''): Promise<Response> {
  const here = addressOf(c);
  const [, heading = '', text = ''] = /^(.*?<\/h1>)?(.*)$/s.exec(String(content)) ?? [];
  const pieces = {
    ...{title, docsPath, query, heading: raw(heading), text: raw(text)},
    ...{groups: allPages(here), contents: pageContents(sections), pager: pager(here)},
  };
  return c.html(await fillPage('demo/docs/docs.html', pieces));
}
