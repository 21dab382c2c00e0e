import {existsSync, readdirSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {type Context, Hono} from 'hono';
import {html, raw} from 'hono/html';
import {fillPage, type Html} from '../fill-page.ts';
import {decisionList} from './decision-list.ts';
import {drawDiagram, isDiagramLook} from './diagram.ts';
import {httpApiPage} from './http-api-page.ts';
import {isOpen} from './is-open.ts';
import {readNavigation} from './navigation.ts';
import {docsPath, fileOfAddress} from './page-address.ts';
import {referencePage} from './reference-page.ts';
import {highlightCode, renderMarkdown} from './render-markdown.ts';

/** Pages that no Markdown file stands behind. */
const madePages: Readonly<Record<string, () => {readonly title: string; readonly content: Html}>> = {
  elements: () => ({title: 'Elements', content: referencePage()}),
  'http-api': () => ({title: 'HTTP interface', content: httpApiPage()}),
  decisions: () => ({title: 'Decisions', content: decisionList()}),
};

/** What the documentation links to beside its own pages, and as what it is sent. */
const sentAs: Readonly<Record<string, string>> = {'.png': 'image/png', '.svg': 'image/svg+xml'};

/**
 * The documentation as a site: each Markdown file of `docs/` a page, tables of the elements from the package's manifest,
 * the backend's interface from its OpenAPI document.
 */
export function createDocs(): Hono {
  const site = new Hono();

  site.get('/diagrams/:look/:number/:file{.+\\.md}', async (c) => {
    const {look, number, file} = c.req.param();
    if (!isDiagramLook(look) || !mayBeRead(file)) return c.notFound();
    const text = await readFile(file, 'utf8');
    const code = [...text.matchAll(/^```mermaid\n(.*?)^```$/gms)][Number(number)]?.[1];
    if (code === undefined) return c.notFound();
    return c.body(drawDiagram(code, look), 200, {'Content-Type': 'image/svg+xml'});
  });

  site.get('/files/:file{.+}', async (c) => {
    const file = c.req.param('file');
    if (!mayBeRead(file)) return c.notFound();
    if (statSync(file).isDirectory()) return page(c, {title: file, content: fileList(file)});
    const type = sentAs[extname(file)];
    if (type !== undefined) return c.body(await readFile(file), 200, {'Content-Type': type});
    const text = await readFile(file, 'utf8');
    if (file.endsWith('.md')) return page(c, renderMarkdown(text, file));
    const code = highlightCode(text, extname(file).slice(1));
    const content = html`<h1>${file}</h1><pre tabindex="0"><code>${code ? raw(code) : text}</code></pre>`;
    return page(c, {title: file, content});
  });

  for (const [name, make] of Object.entries(madePages)) site.get(`/${name}`, (c) => page(c, make()));

  site.get('*', async (c) => {
    const file = fileOfAddress(c.req.path);
    if (file === undefined || !existsSync(file)) return c.notFound();
    return page(c, renderMarkdown(await readFile(file, 'utf8'), file));
  });

  return site;
}

function fileList(folder: string): Html {
  const address = (name: string) => `${docsPath}/files/${folder}/${name}`;
  const names = readdirSync(folder)
    .filter((name) => isOpen(`${folder}/${name}`))
    .toSorted();
  return html`<h1>${folder}</h1><ul>${names.map((name) => html`<li><a href="${address(name)}">${name}</a></li>`)}</ul>`;
}

function mayBeRead(file: string): boolean {
  return isOpen(file) && existsSync(file);
}

/** What a page shows: HTML that is finished, or text of ours. */
interface DocsPage {
  readonly title: string;
  readonly content: Html | string;
  readonly sections?: readonly {readonly id: string; readonly text: string}[];
}

async function page(c: Context, {title, content, sections = []}: DocsPage): Promise<Response> {
  const here = c.req.path.replace(/\/$/, '');
  const groups = readNavigation().map(
    (group) => html`
      <h2>${group.title}</h2>
      <ul>${group.pages.map(
        ({name, address}) =>
          html`<li><a href="${address}" ${address === here ? html`aria-current="page"` : ''}>${name}</a></li>`,
      )}</ul>`,
  );
  const contents =
    sections.length < 3
      ? ''
      : html`<nav class="contents" aria-label="On this page"><ul>${sections.map(
          ({id, text}) => html`<li><a href="#${id}">${text}</a></li>`,
        )}</ul></nav>`;
  const [, heading = '', text = ''] = /^(.*?<\/h1>)?(.*)$/s.exec(String(content)) ?? [];
  const pieces = {title, docsPath, groups, heading: raw(heading), contents, text: raw(text)};
  return c.html(await fillPage('demo/docs/docs.html', pieces));
}
