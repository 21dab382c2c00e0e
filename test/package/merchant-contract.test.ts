import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {problems} from '../../src/server/http/problem.ts';
import {contractExamples, exampleCount} from '../support/openapi/contract-examples.ts';
import {schemaIssues} from '../support/openapi/document-schema.ts';
import {problemExample} from '../support/openapi/problem-examples.ts';
import {publishedDocument} from '../support/openapi/published-document.ts';

const page = readFileSync('docs/merchant-contract.md', 'utf8');

/** The page's table of problems, as `400 invalid-request`: each code with each status of its row. */
const told = [...page.matchAll(/^\| (\d{3}(?:, \d{3})*) \| (`.*?) \|/gm)].flatMap(
  ([, statuses = '', cell = '']) =>
    [...cell.replaceAll(/\(.*?\)/g, '').matchAll(/`([\w-]+)`/g)].flatMap(([, code]) =>
      statuses.split(', ').map((status) => `${status} ${code}`),
    ),
);

describe('the merchant contract’s page', () => {
  for (const [name, example] of Object.entries(contractExamples)) {
    it(`shows a ${name} that is as the OpenAPI document says`, () => {
      const issues = schemaIssues({$ref: `#/components/schemas/${name}`}, example);

      assert.deepEqual(issues, []);
    });
  }

  it('shows no example that nothing is compared with', () => {
    assert.equal(exampleCount, Object.keys(contractExamples).length);
  });

  it('shows a problem as the kit answers it', async () => {
    const answered = await problemExample('invalid-address');

    assert.deepEqual(contractExamples.Problem, answered);
  });

  it('names every request that the OpenAPI document has, and no other', () => {
    const [, table = ''] = /^\| request \|.*?\n((?:\|.*\n)+)/m.exec(page) ?? [];

    const paths = [...table.matchAll(/^\| .*?`(?:\w+ )?(?:\w+ )?BASE(\/\w+)/gm)].map(([, path]) => path);

    assert.deepEqual(paths, Object.keys(publishedDocument.paths));
  });

  it('names every problem of the kit but the one that only Dintero hears, with its status', () => {
    const {signature, ...known} = problems;
    const kinds = Object.entries(known).map(([code, [status]]) => `${status} ${code}`);

    const codes = told.map((row) => row.slice(4));

    assert.deepEqual(new Set(codes), new Set(Object.keys(known)));
    assert.deepEqual(
      kinds.filter((kind) => !told.includes(kind)),
      [],
    );
    assert.equal(signature[0], 401);
  });
});
