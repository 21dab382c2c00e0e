import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Hono} from 'hono';
import {createDocs} from '../../demo/docs/docs-site.ts';
import {findSections} from '../../demo/docs/find-sections.ts';
import {isOpen} from '../../demo/docs/is-open.ts';
import {readNavigation} from '../../demo/docs/navigation.ts';
import {readElements} from '../../demo/docs/reference-page.ts';

const site = new Hono().route('/docs', createDocs());

interface Page {
  readonly status: number;
  readonly text: string;
}

const pages = new Map<string, Page>();

/** Follows every link and picture from the first page on, as far as they stay in the documentation. */
async function walk(address: string): Promise<void> {
  if (pages.has(address)) return;
  pages.set(address, {status: 0, text: ''});
  const answer = await site.request(address);
  const text = await answer.text();
  pages.set(address, {status: answer.status, text});
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return;
  for (const [, link = ''] of text.matchAll(/(?:href|src|srcset)="(\/docs[^"#]*)/g)) await walk(link);
}

await walk('/docs');

describe('the documentation site', () => {
  it('has no link to nothing', () => {
    const dead = [...pages].filter(([, {status}]) => status !== 200).map(([address]) => address);

    assert.deepEqual(dead, []);
  });

  it('has no link to a heading that is not there', () => {
    const dead = [...pages].flatMap(([address, {text}]) =>
      [...text.matchAll(/href="(\/docs[^"#]*)?#([^"]+)"/g)]
        .filter(([, to = address, id]) => !pages.get(to)?.text.includes(`id="${id}"`))
        .map(([link]) => `${address}: ${link}`),
    );

    assert.deepEqual(dead, []);
  });

  it('names in each cell its column, for screens that show no head', async () => {
    const nameless = [...pages]
      .filter(([, {text}]) => /<\/td>\s*<td>/.test(text))
      .map(([address]) => address);

    assert.deepEqual(nameless, []);
  });

  it('says what is on a page below its heading', () => {
    const text = pages.get('/docs/errors')?.text ?? '';

    assert.match(text, /<h1[^>]*>[^<]*<\/h1>\s*<nav class="contents"/);
  });

  it('leads to every page that is written', () => {
    const written = globSync('docs/**/*.md').map((file) => file.slice('docs/'.length, -'.md'.length));

    const forgotten = written.filter((name) => name !== 'README' && !pages.has(`/docs/${name}`));

    assert.deepEqual(forgotten, []);
  });

  it('draws every diagram, each step of it', () => {
    const shown = [...pages].flatMap(([, {text}]) => [...text.matchAll(/<span class="said"/g)]);

    const written = globSync('docs/**/*.md')
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^```mermaid\n(.*?)^```$/gms)])
      .flatMap(([, code = '']) => [...code.matchAll(/: \S.*$/gm)]);

    assert.ok(written.length > 50);
    assert.equal(shown.length, written.length);
  });

  it('shows no comment of the writers', () => {
    const shown = [...pages]
      .filter(([, {text}]) => text.includes('&lt;!-- measured'))
      .map(([address]) => address);

    assert.deepEqual(shown, []);
  });

  it('leads from each page to the next, until the last', () => {
    const [first = '', ...others] = readNavigation()
      .flatMap((group) => group.pages.map(({address}) => address))
      .filter((address) => !address.startsWith('/docs/files/'));

    const ends = others.reduce((here, next) => {
      assert.match(pages.get(here)?.text ?? '', new RegExp(`rel="next" href="${next}"`));
      return next;
    }, first);

    assert.doesNotMatch(pages.get(ends)?.text ?? '', /rel="next"/);
  });

  for (const [query, first] of [
    ['frame-src', '/docs/quick-start#embed-it'],
    ['csp-frame', '/docs/doctor#the-page'],
    ['<invoice-return>', '/docs/elements#invoice-return'],
    ['UNKNOWN-order 404', '/docs/http-api'],
  ] as const) {
    it(`finds what is looked for: ${query}`, () => {
      const found = findSections(query);

      assert.ok(
        found.some(({address}) => address.startsWith(first)),
        JSON.stringify(found.map(({address}) => address)),
      );
    });
  }

  it('finds the page that is named after a word before others', () => {
    const [first] = findSections('cancelling');

    assert.equal(first?.address, '/docs/guides/cancelling#cancelling');
  });

  it('says so when nothing is found, and runs nothing that was asked for', async () => {
    const answer = await site.request('/docs/search?q=<img src=x>');

    const text = await answer.text();

    assert.match(text, /Nothing has all of “&lt;img src=x&gt;”/);
  });

  it('names everything that an element has', () => {
    const page = pages.get('/docs/elements')?.text ?? '';
    const names = readElements().flatMap(
      ({attributes = [], events = [], slots = [], cssParts = [], cssProperties = []}) =>
        [...attributes, ...events, ...slots, ...cssParts, ...cssProperties].map(({name = ''}) => name),
    );

    const forgotten = names.filter((name) => !page.includes(`<code>${name || '(default)'}</code>`));

    assert.ok(names.length > 50);
    assert.deepEqual(forgotten, []);
  });

  for (const file of [
    '.gitignore',
    'docs/../.gitignore',
    'docs/../node_modules/vite/package.json',
    'node_modules/vite/package.json',
    'package-lock.json/../.gitignore',
    '/etc/passwd',
  ]) {
    it(`shows nothing else of the machine: ${file}`, async () => {
      const answer = await site.request(`/docs/files/${encodeURIComponent(file)}`);

      assert.equal(answer.status, 404);
    });
  }

  for (const [path, open] of [
    ['docs/events.md', true],
    ['demo/backends', true],
    ['demo/frameworks/next/app/invoice/[...path]/route.ts', true],
    ['vite.config.ts', true],
    ['demo/.env', false],
    ['demo/frameworks/next/node_modules/next/package.json', false],
    ['docs/x\\..\\..\\secret.md', false],
    ['docs//etc/passwd', false],
    ['docs', false],
  ] as const) {
    it(`${open ? 'opens' : 'keeps to itself'} ${path}`, () => {
      assert.equal(isOpen(path), open);
    });
  }
});
