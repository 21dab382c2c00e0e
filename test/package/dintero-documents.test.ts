import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const page = readFileSync('docs/dintero-documents.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| .+\?/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('the table of where Dintero’s documents disagree', () => {
  for (const [question, , , where = '', provenBy = ''] of rows) {
    it(`names the code and the test of: ${question}`, () => {
      const code = [...where.matchAll(/`(src\/[^`]+)`/g)].map(([, path = '']) => path);
      const claims = [...provenBy.matchAll(/“([^”]+)” in `(test\/[^`]+)`/g)];

      const missing = code.filter((path) => !existsSync(path));
      const unproven = claims.filter(
        ([, text = '', path = '']) => !readFileSync(path, 'utf8').includes(text.replaceAll('\\', '')),
      );

      assert.ok(code.length > 0 && claims.length > 0);
      assert.deepEqual([...missing, ...unproven], []);
    });
  }
});
