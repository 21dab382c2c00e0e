import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const read = (path: string) => readFileSync(path, 'utf8');
const server = globSync('src/server/**/*.ts').map(read).join('\n');

/** The names in a piece of code that come after a word: `code: 'duplicate' | 'unknown'`. */
function namesAfter(word: string, code: string): readonly string[] {
  const found = [...code.matchAll(new RegExp(`${word}((?:[\\s|]*'[a-z_-]+')+)`, 'g'))];
  return [...new Set(found.flatMap(([, names = '']) => names.match(/[a-z_-]+/g) ?? []))].toSorted();
}

/** The declaration of a type, up to the next one. */
function declarationOf(name: string, path: string): string {
  return new RegExp(`(?:type|interface) ${name}\\b.*?(?=\\nexport |$)`, 's').exec(read(path))?.[0] ?? '';
}

/** The names in the first column of a guide's tables below a heading. */
function told(guide: string, heading: string): readonly string[] {
  const [, section = ''] = new RegExp(`^##+ ${heading}$(.*?)(?=^## |$(?![\\s\\S]))`, 'ms').exec(guide) ?? [];
  return [...section.matchAll(/^\| (?:code )?`([\w-]+)` \|/gm)].map(([, name = '']) => name).toSorted();
}

describe('the tables of the guides', () => {
  const invoices = 'src/server/invoices.ts';
  const merchantInitiated = read('docs/guides/merchant-initiated.md');
  const beginning = read('docs/guides/before-you-start.md');

  it('name every reason for which nothing is invoiced, and no other', () => {
    const refusals = ['IssueRefusal', 'PrepareRefusal', 'PayRefusal'].flatMap((name) =>
      namesAfter('code: ', declarationOf(name, invoices)),
    );

    const names = told(merchantInitiated, 'What can go wrong');

    assert.deepEqual(names, refusals.toSorted());
  });

  it('name every reason for which an invoice is not changed', () => {
    const refusals = namesAfter('code: ', declarationOf('ChangeRefusal', invoices));

    const names = ['merchant-delivery', 'cancelling'].flatMap((guide) =>
      told(read(`docs/guides/${guide}.md`), 'What can go wrong'),
    );

    assert.deepEqual([...new Set(names)].toSorted(), refusals);
  });

  for (const {guide, heading} of [
    {guide: beginning, heading: 'The states of an invoice'},
    {guide: read('docs/guides/cancelling.md'), heading: 'When to use it'},
  ]) {
    it(`name every state of an invoice: ${heading}`, () => {
      const states = namesAfter(
        '=',
        declarationOf('InvoiceState', 'src/server/purchases/purchase-status.ts'),
      );

      const names = told(guide, heading);

      assert.deepEqual(names, states);
    });
  }

  it('name everything that the kit logs, and nothing else', () => {
    const events = namesAfter('[{,]\\s*event: ', server);

    const names = told(read('docs/guides/go-live.md'), 'Example');

    assert.deepEqual(names, events);
  });
});
