import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const report = readFileSync('docs/accessibility.md', 'utf8');

/** Source: WCAG 2.2, success criteria by level; 4.1.1 is obsolete there. */
const criteria = {
  A: [
    ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2', '1.3.3', '1.4.1', '1.4.2'],
    ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
    ...['2.5.1', '2.5.2', '2.5.3', '2.5.4'],
    ...['3.1.1', '3.2.1', '3.2.2', '3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2'],
  ],
  AA: [
    ...[
      '1.2.4',
      '1.2.5',
      '1.3.4',
      '1.3.5',
      '1.4.3',
      '1.4.4',
      '1.4.5',
      '1.4.10',
      '1.4.11',
      '1.4.12',
      '1.4.13',
    ],
    ...['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8'],
    ...['3.1.2', '3.2.3', '3.2.4', '3.3.3', '3.3.4', '3.3.8', '4.1.3'],
  ],
} as const;

const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (AA?) \| ([^|]+) \|[^|]*\| (.*) \|$/gm)].map(
  ([, criterion, level, result, tests]) => ({criterion, level, result, tests}),
);

const proofs = [...report.matchAll(/`(test\/[^`]+)` › ([^<|]+?)(?= \||<br>)/g)].map(
  ([, file = '', title = '']) => ({
    file,
    title,
  }),
);

describe('the accessibility report', () => {
  for (const [level, expected] of Object.entries(criteria)) {
    it(`has one row for each criterion of level ${level}`, () => {
      const told = rows.filter((row) => row.level === level).map(({criterion}) => criterion);

      assert.deepEqual(told.toSorted(), [...expected].toSorted());
    });
  }

  it('names a test behind everything that it says is supported', () => {
    const bare = rows.filter(({result, tests}) => result !== 'not applicable' && tests === '–');

    assert.deepEqual(bare, []);
  });

  it('names no test that does not exist', () => {
    const missing = proofs.filter(
      ({file, title}) => !existsSync(file) || !hasTest(readFileSync(file, 'utf8'), title),
    );

    assert.ok(proofs.length > rows.length);
    assert.deepEqual(missing, []);
  });
});

/** Whether a test or a group of tests has this title, with `${…}` where a table fills it in. */
function hasTest(source: string, title: string): boolean {
  return source
    .split('\n')
    .some(
      (line) =>
        /\b(describe|it|test)\(/.test(line) &&
        [`'${title}'`, `\`${title}\``].some((quoted) => line.includes(quoted)),
    );
}
