import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readSourceMaps} from '../support/read-source-map.ts';

const builds = [
  {where: 'the script tag', files: 'dist/cdn/**/*.js', licences: 'dist/cdn/licenses.md'},
  {
    where: 'the npm entries',
    files: 'dist/{*,browser/*,node/*}.js',
    licences: 'dist/{browser,node}/licenses.md',
  },
];

for (const {where, files, licences} of builds) {
  describe(`the licences of ${where}`, () => {
    const told = globSync(licences).map((file) => readFileSync(file, 'utf8'));
    const sections = new Map(
      told.flatMap((text) =>
        text.split(/^## /m).map((section) => [section.split(' - ')[0] ?? '', section] as const),
      ),
    );
    const bundled = new Set(
      readSourceMaps(files).flatMap(({sources}) =>
        sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
      ),
    );

    for (const name of bundled) {
      it(`have the text of what is bundled: ${name}`, () => {
        assert.match(sections.get(name) ?? '', /\(MIT|\(BSD-3-Clause/);
        assert.match(sections.get(name) ?? '', /Copyright/);
      });
    }

    it('are needed, as something is bundled', () => {
      assert.ok(bundled.size > 0);
    });
  });
}

describe('a script tag’s file', () => {
  for (const file of globSync('dist/cdn/*.js')) {
    it(`says where the licences are: ${file}`, () => {
      assert.match(readFileSync(file, 'utf8'), /^\/\*! licenses\.md \*\//);
    });
  }
});
