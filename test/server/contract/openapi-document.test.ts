import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problems} from '../../../src/server/http/problem.ts';
import {contractDocument} from '../../support/openapi/contract-document.ts';
import {schemaIssues} from '../../support/openapi/document-schema.ts';
import {documentedOperations, follow, publishedDocument} from '../../support/openapi/published-document.ts';

const text = JSON.stringify(publishedDocument);

/** Every object of the document that shows an example beside its schema, with what it shows. */
const shown: {schema: object; value: unknown}[] = [];
JSON.parse(text, (_, part) => {
  const {schema, example, examples = {}} = part ?? {};
  const values = Object.values<{value: unknown}>(examples).map(({value}) => value);
  for (const value of example === undefined ? values : [example]) shown.push({schema, value});
  return part;
});

describe('the OpenAPI document', () => {
  it('is what the kit’s schemas give', async () => {
    const generated = JSON.parse(JSON.stringify(await contractDocument()));

    assert.deepEqual(publishedDocument, generated, 'Out of date: run npm run openapi');
  });

  it('is of version 3.1, whose schemas are JSON Schema 2020-12', () => {
    assert.match(publishedDocument.openapi, /^3\.1\.\d+$/);
  });

  it('refers to nothing that it does not have, and has nothing that it does not refer to', () => {
    const refs = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref));

    const there = Object.entries(publishedDocument.components).flatMap(([kind, components]) =>
      Object.keys(components).map((name) => `#/components/${kind}/${name}`),
    );

    assert.deepEqual(refs, new Set(there));
  });

  it('names each operation once', () => {
    const names = documentedOperations.map(({operationId}) => operationId);

    assert.equal(new Set(names).size, names.length);
  });

  for (const {operationId, summary, tags, responses} of documentedOperations) {
    it(`tells what ${operationId} is for, and every answer by its status`, () => {
      const statuses = Object.keys(responses);

      const described = Object.values(responses).map((response) => follow(response));

      assert.ok(summary && tags.length === 1);
      assert.ok(statuses.every((status) => /^[2345]\d\d$/.test(status)));
      assert.ok(described.every((response) => 'description' in response && response.description));
    });
  }

  it('shows examples that are as it says', () => {
    const issues = shown.flatMap(({schema, value}) => schemaIssues(schema, value));

    assert.ok(shown.length > documentedOperations.length);
    assert.deepEqual(issues, []);
  });

  it('tells of every problem that the kit has', () => {
    const beyondOperations = ['method'];

    const codes = shown.flatMap(({value}) => (isProblem(value) ? [value.code] : []));

    assert.deepEqual(new Set([...codes, ...beyondOperations]), new Set(Object.keys(problems)));
  });
});

function isProblem(value: unknown): value is {code: string} {
  return typeof value === 'object' && value !== null && 'correlation_id' in value && 'code' in value;
}
