import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

const page = readFileSync('docs/dintero-documents.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| .+\?/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** The links of a cell: what each says and the file it leads to. */
function links(cell = '') {
  return [...cell.matchAll(/\[((?:\\.|[^\]\\])+)\]\(([^)]+)\)/g)].map(([, text = '', target = '']) => ({
    text: text.replaceAll('\\', ''),
    path: join('docs', target),
  }));
}

describe('the table of where Dintero’s documents disagree', () => {
  for (const [question, , , where, provenBy] of rows) {
    it(`leads to the code and the test of: ${question}`, () => {
      const code = links(where);
      const claims = links(provenBy);

      const missing = code.filter(({path}) => !existsSync(path) || !path.startsWith('src/'));
      const unproven = claims.filter(({path, text}) => !readFileSync(path, 'utf8').includes(text));

      assert.ok(code.length > 0 && claims.length > 0);
      assert.deepEqual([...missing, ...unproven], []);
    });
  }
});
