import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const guide = readFileSync('docs/errors.md', 'utf8');

/** The codes in the first column under a heading. */
function told(heading: string): string[] {
  const section = guide.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, code = '']) => code).toSorted();
}

/** The members of a union of texts, as a file declares it. */
function union(file: string, name: string): string[] {
  const [, members = ''] = new RegExp(`type ${name} =([^;]*);`).exec(readFileSync(file, 'utf8')) ?? [];
  return [...members.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => code);
}

/** What `readonly code:` may hold in the refusals of a file. */
function refusals(file: string): string[] {
  const code = readFileSync(file, 'utf8').matchAll(/readonly code: ([^;}]+)/g);
  return [...code].flatMap(([, codes = '']) =>
    [...codes.matchAll(/'([\w-]+)'/g)].map(([, each = '']) => each),
  );
}

/** Every error class of the package, with the codes that it may have. */
const classes = globSync('src/**/*-error.ts')
  .concat(globSync('src/**/*.ts').filter((file) => !file.endsWith('-error.ts')))
  .map((file) => ({file, code: readFileSync(file, 'utf8')}))
  .flatMap(({file, code}) =>
    [...code.matchAll(/export class (\w+Error) extends Error/g)].map(([, name = '']) => {
      const fixed = /readonly code = '([\w-]+)'/.exec(code)?.[1];
      return {name, codes: fixed === undefined ? union(file, `${name}Code`) : [fixed]};
    }),
  );

const unique = (codes: readonly string[]) => [...new Set(codes)].toSorted();

describe('the guide to errors', () => {
  it('names every code of the page and no other', () => {
    const codes = [
      ...union('src/domain/purchase/problem-code.ts', 'ProblemCode'),
      ...union('src/domain/purchase/outcome.ts', 'FailureReason'),
      ...union('src/widget/events/invoice-error-event.ts', 'InvoiceErrorCode'),
    ];

    assert.deepEqual(told('In the page'), unique(codes));
  });

  it('names every code of a field and no other', () => {
    const file = 'src/domain/billing/issue.ts';

    const codes = [...union(file, 'OrganizationNumberIssue'), ...union(file, 'BillingIssue')];

    assert.deepEqual(told('Fields'), unique(codes));
  });

  it('names every refusal of the back office and no other', () => {
    const codes = refusals('src/server/invoices.ts');

    assert.deepEqual(told('Back office'), unique(codes));
  });

  it('names every class that is thrown, with its codes', () => {
    const rows = [...guide.matchAll(/^\| `(\w+Error)` \| ([^|]+) \|/gm)].map(([, name = '', codes = '']) => ({
      name,
      codes: [...codes.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code),
    }));

    const byName = (one: {name: string}, other: {name: string}) => one.name.localeCompare(other.name);
    assert.deepEqual(rows.toSorted(byName), classes.toSorted(byName));
  });
});
