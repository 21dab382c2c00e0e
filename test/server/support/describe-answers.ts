import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {InvoiceBackendOptions} from '../../../src/server/options/backend-options.ts';
import {answerIssues, documentedAnswers} from '../../support/openapi/answer-issues.ts';
import {type ContractShop, createContractShop} from './contract-shop.ts';

/** Something that is asked of a backend, and the answer as the document names it: `200`, `404 unknown-order`. */
export interface AnswerCase {
  readonly answer: string;
  readonly ask: (shop: ContractShop) => Promise<Response>;
  readonly options?: Partial<InvoiceBackendOptions>;
}

/** Proves that an operation answers all that the OpenAPI document names, as it is named there, on a sandbox. */
export function describeAnswers(operationId: string, answers: readonly AnswerCase[]): void {
  describe(`the answers of ${operationId}`, () => {
    for (const {answer, ask, options} of answers) {
      it(`are as documented: ${answer}`, async () => {
        const shop = await createContractShop(options);

        const response = await ask(shop);

        const issues = await answerIssues(operationId, response.clone());
        const isProblem = response.headers.get('content-type') === 'application/problem+json';
        const problem = isProblem ? await response.json() : {};
        assert.equal([response.status, problem.code].filter(Boolean).join(' '), answer);
        assert.deepEqual(issues, []);
      });
    }

    it('are all that are documented', () => {
      const proven = answers.map(({answer}) => answer);

      const documented = documentedAnswers(operationId);

      assert.deepEqual(new Set(documented), new Set(proven));
    });
  });
}
