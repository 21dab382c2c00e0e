import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {severities} from '../../src/widget/doctor/finding.ts';

const guide = readFileSync('docs/doctor.md', 'utf8');
const rows = [...guide.matchAll(/^\| `([\w-]+)` \| (\w+) \| (.+) \| (.+) \|$/gm)];

describe('the doctor’s guide', () => {
  it('names everything that the doctor can find, with its severity', () => {
    const told = rows.map(([, code, severity]) => `${code}: ${severity}`);

    const found = Object.entries(severities).map(([code, severity]) => `${code}: ${severity}`);

    assert.deepEqual(told.toSorted(), found.toSorted());
  });
});
