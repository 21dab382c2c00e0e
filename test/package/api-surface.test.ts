import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readApiSurface} from '../support/read-api-surface.ts';

const remedy =
  'The public surface is not what was accepted. If that is meant: npm run api:accept, and a change note.';

describe('the public surface', () => {
  const surface = readApiSurface();

  it('is what was accepted: no name came, went or changed unseen', () => {
    const accepted = readFileSync('test/package/api-surface.txt', 'utf8').split('\n');

    const now = surface.split('\n');
    const changes = [
      ...now.filter((line) => !accepted.includes(line)).map((line) => `+ ${line}`),
      ...accepted.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ];

    assert.deepEqual(changes, [], remedy);
    assert.ok(surface === accepted.join('\n'), remedy);
  });

  it('has a declaration for every name', () => {
    assert.doesNotMatch(surface, /^ {2}unknown /m);
  });
});
