import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShop} from './create-shop.ts';

/** A shop as the tests have it. */
export type Shop = Awaited<ReturnType<typeof createShop>>;

/** Something that is asked of a backend, and the problem it answers. */
export interface ProblemCase {
  readonly name: string;
  readonly ask: (shop: Shop) => Promise<Response>;
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly object[];
}

/** Proves that each is answered with its problem, complete as RFC 9457 and the merchant contract want it. */
export function describeProblems(subject: string, problems: readonly ProblemCase[]): void {
  describe(subject, () => {
    for (const {name, ask, status, code, errors} of problems) {
      it(`${name} is ${status} ${code}`, async () => {
        const shop = await createShop();

        const response = await ask(shop);

        const problem = await response.json();
        assert.equal(response.status, status);
        assert.equal(problem.status, status);
        assert.equal(problem.code, code);
        assert.deepEqual(problem.errors, errors);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
        assert.equal(response.headers.get('cache-control'), 'no-store');
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
        assert.equal(response.headers.has('retry-after'), status > 500);
        assert.match(problem.correlation_id, /^[\w-]{36}$/);
        assert.ok(problem.title && problem.type === 'about:blank');
      });
    }
  });
}
