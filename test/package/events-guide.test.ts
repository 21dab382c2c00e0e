import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const guide = readFileSync('docs/events.md', 'utf8');
const published = readFileSync('src/index.ts', 'utf8');

/** Every published event: its class, its name and its members, as its file declares them. */
const events = globSync('src/{widget,elements}/events/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .map((code) => {
    const [, name = ''] = /export class (\w+)/.exec(code) ?? [];
    const [, type = ''] = /super\('([\w-]+)'/.exec(code) ?? [];
    const body = code.slice(code.indexOf('export class'));
    return {
      name,
      type,
      members: [...body.matchAll(/^ {2}(?:declare )?readonly (\w+)/gm)].map(([, member]) => member),
    };
  })
  .filter(({name}) => published.includes(name));

describe('the events’ guide', () => {
  it('names every published event and no other', () => {
    const told = [...guide.matchAll(/^\| `(invoice-[\w-]+)` \|/gm)].map(([, type]) => type);

    assert.deepEqual(told.toSorted(), events.map(({type}) => type).toSorted());
  });

  for (const {type, members} of events) {
    it(`names every member of ${type}, and says what it means`, () => {
      const [, , row = ''] = new RegExp(`^\\| \`${type}\` \\|(.*)\\|(.*)\\|$`, 'm').exec(guide) ?? [];
      const [, meanings = ''] = /\n\| member \|.*?\n((?:\|.*\n)+)/.exec(guide) ?? [];

      const told = [...row.matchAll(/`(\w+)`/g)].map(([, member]) => member);

      assert.deepEqual(told.toSorted(), members.toSorted());
      assert.deepEqual(
        members.filter((member) => !meanings.includes(`\`${member}\``)),
        [],
      );
    });
  }
});
