import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readParts} from '../support/read-parts.ts';
import {readShades} from '../support/read-styles.ts';

const page = readFileSync('docs/styling.md', 'utf8');
const sources = ['src/elements/**/*.ts', 'src/widget/**/*.ts', 'src/checkout/**/*.ts']
  .flatMap((part) => globSync(part))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the page on styling', () => {
  it('has every token of the sources, and no other', () => {
    const used = new Set([...sources.matchAll(/var\((--invoice-[\w-]+)/g)].map(([, name]) => name));

    const listed = [...page.matchAll(/^\| `(--invoice-[\w-]+)` \|/gm)].map(([, name]) => name);

    assert.deepEqual(listed.toSorted(), [...used].toSorted());
  });

  it('tells the light and the dark shade of every colour as they are', () => {
    const told = [...page.matchAll(/^\| `--invoice-color-([\w-]+)` \|.*\| `(#\w+)` \| `(#\w+)` \|$/gm)];

    const shades = new Map(told.map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));

    assert.deepEqual(shades, readShades(readFileSync('src/elements/tokens.ts', 'utf8')));
  });

  it('has every part of the sources, and no other', () => {
    const listed = [...page.matchAll(/^\| `([a-z]+)` \|.*\| [a-z ,]+ \|$/gm)].map(([, name]) => name);

    assert.deepEqual(listed.toSorted(), [...readParts(sources)].toSorted());
  });
});

describe('a part of an element', () => {
  const elements = globSync('src/elements/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const exported = [...sources.matchAll(/exportparts="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(', '),
  );

  for (const part of readParts(elements.join('\n'))) {
    it(`can be reached from the page: ${part}`, () => {
      assert.ok(exported.includes(part));
    });
  }
});
