import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';

const page = readFileSync('docs/llms.txt', 'utf8');
const {exports: entries} = JSON.parse(readFileSync('package.json', 'utf8'));
const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** Elements of the manifest, as far as the page tells of them. */
interface Told {
  readonly tagName: string;
  readonly attributes: readonly {readonly name: string}[];
  readonly events: readonly {readonly name: string}[];
  readonly members: readonly {readonly name: string}[];
}
const elements: readonly Told[] = modules[0].declarations.filter(({tagName}: Partial<Told>) => tagName);

const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => posix.join('docs', path));

describe('llms.txt', () => {
  it('begins with a name and a summary', () => {
    assert.match(page, /^# invoice-checkout\n\n> /);
  });

  it('names every entry, and no other', () => {
    const [, section = ''] = /^## Entries\n(.*?)^## /ms.exec(page) ?? [];

    const told = [...section.matchAll(/`invoice-checkout(\/[\w./-]+)?`/g)].map(([, path = '']) => `.${path}`);

    assert.deepEqual(
      told.toSorted(),
      Object.keys(entries)
        .filter((path) => path !== './package.json')
        .toSorted(),
    );
  });

  for (const {tagName, attributes, events, members} of elements) {
    it(`names every attribute, property, method and event of <${tagName}>`, () => {
      const attributeOf: Readonly<Record<string, string>> = {noDraft: 'no-draft'};
      const names = [...attributes, ...events, ...members].map(({name}) => attributeOf[name] ?? name);

      const unsaid = names.filter(
        (name) => !new RegExp(`\`(InvoiceCheckout\\.)?${name}(\\(\\))?\``).test(page),
      );

      assert.deepEqual(unsaid, []);
    });
  }

  it('names no event that there is not', () => {
    const known = elements.flatMap(({events}) => events.map(({name}) => name));

    const told = [...page.matchAll(/`(invoice-(?!checkout|return)[\w-]+)`/g)].map(([, name = '']) => name);

    assert.deepEqual(
      told.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('leads to every guide and every page', () => {
    const pages = globSync('docs/{*,guides/*}.md').map((path) => path.replaceAll('\\', '/'));

    assert.deepEqual(
      pages.filter((path) => !links.includes(path)),
      [],
    );
  });

  it('is in the package, with every page that it leads to', () => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json'], {encoding: 'utf8', stdio: 'pipe'});
    const packed: string[] = JSON.parse(said)[0].files.map((file: {path: string}) => file.path);

    assert.deepEqual(
      ['docs/llms.txt', ...links].filter((path) => !packed.includes(path)),
      [],
    );
  });
});
