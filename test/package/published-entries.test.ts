import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';

const {exports: entries, bin, name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const targets = [...Object.values(entries), bin].flatMap((entry) =>
  typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>),
);

/** The script tag's file is for browsers; every other entry may also be imported on a server. */
const modules = Object.keys(entries).filter((path) => !/\.js(on)?$/.test(path));

/** Entries for runtimes that have nothing of Node. */
const portable = ['server', 'organization-number'];

/** Everything that a built file imports, and what that imports, now or on demand. */
function importedBy(file: string): readonly string[] {
  const found = new Set([file]);
  for (const one of found) {
    if (!existsSync(one)) continue;
    for (const [, name = ''] of readFileSync(one, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g)) {
      found.add(name.startsWith('.') ? join(dirname(one), name) : name);
    }
  }
  return [...found];
}

/** What a shop gets besides the built files. */
const companions = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'];

describe('the published package', () => {
  for (const target of targets) {
    it(`has the file ${target}`, () => {
      assert.ok(existsSync(target));
    });
  }

  for (const path of modules) {
    const entry = path.replace('.', name);

    it(`is imported in plain Node, without a DOM: ${entry}`, async () => {
      const module = await import(entry);

      assert.equal(typeof module, 'object');
    });
  }

  for (const entry of portable) {
    it(`uses nothing of Node: ${entry}`, () => {
      const imported = importedBy(`dist/${entry}.js`);

      assert.ok(imported.length > 1);
      assert.deepEqual(
        imported.filter((name) => name.startsWith('node:')),
        [],
      );
    });
  }

  it('has a command that runs', () => {
    const said = execFileSync(process.execPath, [bin['invoice-checkout'], '--version'], {encoding: 'utf8'});

    assert.equal(said, `${version}\n`);
  });

  it('has a command that loads nothing before it knows what is asked for', () => {
    const command = readFileSync(bin['invoice-checkout'], 'utf8');

    const imported = [...command.matchAll(/^import .*from "(.*)";$/gm)].map(([, from]) => from);

    assert.ok(imported.length > 0);
    assert.deepEqual(
      imported.filter((from) => !from?.startsWith('node:')),
      [],
    );
  });

  it('holds the built files, the guides and the shops in one file, and nothing of the workshop', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {encoding: 'utf8', stdio: 'pipe'});
    const paths: string[] = JSON.parse(packed)[0].files.map((file: {path: string}) => file.path);

    const besides = paths
      .filter((path) => !/^(dist\/|docs\/.*\.(md|txt|json|svg|webp)$|demo\/backends\/)/.test(path))
      .sort();

    assert.deepEqual(besides, companions);
  });
});
